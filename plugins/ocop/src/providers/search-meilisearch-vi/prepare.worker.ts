import { handedOver } from "../../shared/workshop";
import { type Statement, upsertStatements } from "../search-postgres-vi/documents";
import type { Portion } from "../search-postgres-vi/prepare";
import { deriver } from "./derived-document";

/** Documents for both sides: a line of JSON each for the server, and statements for the database's index. */
export type ForBoth = { lines: Uint8Array<ArrayBuffer>; statements: Statement[] };

/** What the workshop makes of a portion. */
export default function work({ plan, documents }: Portion): ForBoth {
  const derived = documents.map(deriver(plan));
  const lines = new TextEncoder().encode(derived.map((document) => `${JSON.stringify(document)}\n`).join(""));
  return handedOver({ lines, statements: upsertStatements(plan, documents) }, lines);
}

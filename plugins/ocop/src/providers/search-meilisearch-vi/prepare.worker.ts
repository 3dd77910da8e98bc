import { type Statement, upsertStatements } from "../search-postgres-vi/documents";
import type { Portion } from "../search-postgres-vi/prepare";
import { derivedDocument } from "./derived-document";

/** Documents for both sides: a line of JSON each for the server, and statements for the database's index. */
export type ForBoth = { lines: Uint8Array; statements: Statement[] };

/** What the workshop makes of a portion. */
export default function work({ plan, documents }: Portion): ForBoth {
  const lines = documents.map((document) => `${JSON.stringify(derivedDocument(plan, document))}\n`);
  return { lines: new TextEncoder().encode(lines.join("")), statements: upsertStatements(plan, documents) };
}

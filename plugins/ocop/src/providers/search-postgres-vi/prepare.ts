import path from "node:path";
import type { SearchTypes } from "@medusajs/framework/types";
import { inWorkshop, portionsOf, worthTheWay } from "../../shared/workshop";
import { type Statement, upsertStatements } from "./documents";
import type { Plan } from "./plan";

type Documents = readonly SearchTypes.SearchDocument[];

/** What the workshop is given. */
export type Portion = { plan: Plan; documents: Documents };

const WORKER = path.join(__dirname, "prepare.worker");

/** {@link upsertStatements} of any number of documents; many are worked out in the workshop. */
export async function prepareUpsert(plan: Plan, documents: Documents): Promise<Statement[]> {
  if (!worthTheWay(documents)) return upsertStatements(plan, documents);
  const statements: Statement[] = [];
  // One after the other: each is copied while the workshop is free for it.
  for (const portion of portionsOf(documents))
    statements.push(...(await inWorkshop<Portion, Statement[]>(WORKER, { plan, documents: portion })));
  return statements;
}

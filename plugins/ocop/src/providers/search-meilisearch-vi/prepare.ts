import path from "node:path";
import type { SearchTypes } from "@medusajs/framework/types";
import { inWorkshop } from "../../shared/workshop";
import type { Plan } from "../search-postgres-vi/plan";
import type { Portion } from "../search-postgres-vi/prepare";
import type { ForBoth } from "./prepare.worker";

const WORKER = path.join(__dirname, "prepare.worker");

/** A portion of documents for both sides, worked out in the workshop. */
export async function prepareForBoth(plan: Plan, documents: readonly SearchTypes.SearchDocument[]) {
  return inWorkshop<Portion, ForBoth>(WORKER, { plan, documents });
}

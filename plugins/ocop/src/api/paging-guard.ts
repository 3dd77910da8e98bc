import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ApiError, type FieldProblem } from "./errors";

const PROBLEM: FieldProblem = { vi: "Không được là số âm.", en: "Must not be negative." };

/**
 * A negative `limit` or `offset` is the sender's fault (400) on every route. Medusa's own lists pass it on to the query
 * builder, which throws a plain Error (500).
 */
export function refuseNegativePaging(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const field = ["limit", "offset"].find((name) => /^\s*-/.test(String(req.query[name] ?? "")));
  if (field !== undefined) throw new ApiError("invalid_query", { [field]: PROBLEM });
  next();
}

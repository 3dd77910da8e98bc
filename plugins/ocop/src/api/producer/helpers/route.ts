import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { helperQuery } from "../../../contract/producer-assistance";
import { findHelpers } from "../../../workflows/producer-assistance";
import { queryOf } from "../../validation";
import { scopeOf } from "../scope";

/** `GET /producer/helpers`: cooperatives that can be let in, by words of their names. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id } = scopeOf(req);
  res.json({ helpers: await findHelpers(req.scope, { producer_id, ...queryOf(helperQuery, req) }) });
}

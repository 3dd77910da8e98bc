import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerOrderQuery } from "../../../../contract/producer-order";
import { listParts } from "../../../../workflows/producer-order";
import { queryOf } from "../../../validation";

/** `GET /admin/ocop/producer-orders`: producers' parts of orders, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listParts(req.scope, queryOf(producerOrderQuery, req)));
}

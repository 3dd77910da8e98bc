import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeRequestQuery } from "../../../../contract/profile";
import { listChangeRequests } from "../../../../workflows/profile";
import { queryOf } from "../../../validation";

/** `GET /admin/ocop/producer-change-requests`: what producers want changed of who they are, waiting ones first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listChangeRequests(req.scope, queryOf(changeRequestQuery, req)));
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { placeRequestAdminQuery } from "../../../../contract/place-request";
import { listPlaceRequests } from "../../../../workflows/place-request";
import { queryOf } from "../../../validation";

/** `GET /admin/ocop/sales-point-requests`: producers' requests for places at sales points, waiting ones first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listPlaceRequests(req.scope, queryOf(placeRequestAdminQuery, req)));
}

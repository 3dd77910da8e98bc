import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readPlaceRequest } from "../../../../../workflows/place-request";
import { ApiError } from "../../../../errors";

/** `GET /admin/ocop/sales-point-requests/:id`: one request. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const sales_point_request = await readPlaceRequest(req.scope, req.params.id ?? "");
  if (sales_point_request === null) throw new ApiError("place_request_not_found");
  res.json({ sales_point_request });
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSupplyRequest } from "../../../../../workflows/inquiry";
import { ApiError } from "../../../../errors";

/** `GET /admin/ocop/supply-requests/:id`: one request with what producers answered. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const supply_request = await readSupplyRequest(req.scope, req.params.id ?? "");
  if (supply_request === null) throw new ApiError("supply_request_not_found");
  res.json({ supply_request });
}

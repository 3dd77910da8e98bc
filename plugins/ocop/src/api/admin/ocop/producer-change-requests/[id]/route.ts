import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readChangeRequest } from "../../../../../workflows/profile";
import { ApiError } from "../../../../errors";

/** `GET /admin/ocop/producer-change-requests/:id`: one request with its differences. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const producer_change_request = await readChangeRequest(req.scope, req.params.id ?? "");
  if (producer_change_request === null) throw new ApiError("change_request_not_found");
  res.json({ producer_change_request });
}

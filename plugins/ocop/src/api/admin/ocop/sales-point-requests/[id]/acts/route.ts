import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { placeRequestAct } from "../../../../../../contract/place-request";
import { decidePlaceRequest, readPlaceRequest } from "../../../../../../workflows/place-request";
import { bodyOf } from "../../../../../validation";

/** `POST /admin/ocop/sales-point-requests/:id/acts`: grants or refuses a request. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await decidePlaceRequest(req.scope, { id, actor: req.auth_context.actor_id, deed: bodyOf(placeRequestAct, req) });
  res.json({ sales_point_request: await readPlaceRequest(req.scope, id) });
}

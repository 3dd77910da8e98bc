import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { placeRequestAct } from "../../../../../contract/place-request";
import { decideOfficeRequest } from "../../../../../workflows/office-sales-point";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `POST /office/sales-point-requests/:id/acts`: grants or refuses a request. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await decideOfficeRequest(req.scope, officeScopeOf(req), id, bodyOf(placeRequestAct, req));
  res.json({ id });
}

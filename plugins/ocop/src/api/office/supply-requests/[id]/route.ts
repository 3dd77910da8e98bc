import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OfficeSupplyRequest } from "../../../../contract/office-inquiry";
import { readOfficeRequest } from "../../../../workflows/inquiry";
import { ApiError } from "../../../errors";
import { officeScopeOf } from "../../scope";

/** `GET /office/supply-requests/:id`: one request with everybody who was invited. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ supply_request: OfficeSupplyRequest }>,
): Promise<void> {
  const supply_request = await readOfficeRequest(req.scope, officeScopeOf(req).area, req.params.id ?? "");
  if (supply_request === null) throw new ApiError("supply_request_not_found");
  res.json({ supply_request });
}

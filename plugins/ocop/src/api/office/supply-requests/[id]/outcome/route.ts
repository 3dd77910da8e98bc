import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { supplyOutcomeBody } from "../../../../../contract/office-inquiry";
import { closeOfficeRequest } from "../../../../../workflows/inquiry";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `POST /office/supply-requests/:id/outcome`: a contract, no deal and why, or taken back; closes the request. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const id = req.params.id ?? "";
  await closeOfficeRequest(req.scope, officeScopeOf(req), { id, body: bodyOf(supplyOutcomeBody, req) });
  res.json({ id });
}

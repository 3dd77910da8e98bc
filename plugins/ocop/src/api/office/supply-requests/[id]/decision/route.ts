import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { supplyDecisionBody } from "../../../../../contract/office-inquiry";
import { checkPublicRequest } from "../../../../../workflows/inquiry";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `POST /office/supply-requests/:id/decision`: a request of the public form is accepted or refused; whoever asked is told. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const id = req.params.id ?? "";
  await checkPublicRequest(req.scope, officeScopeOf(req), { id, body: bodyOf(supplyDecisionBody, req) });
  res.json({ id });
}

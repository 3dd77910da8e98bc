import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { printDecisionList } from "../../../../../workflows/rating-papers";
import { sendPdf } from "../../../../send-pdf";
import { officeScopeOf } from "../../../scope";

/** `GET /office/rating-papers/:round/decision-list`: the products that are recognised as PDF, A4 across. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  sendPdf(res, await printDecisionList(req.scope, officeScopeOf(req), req.params.round ?? ""));
}

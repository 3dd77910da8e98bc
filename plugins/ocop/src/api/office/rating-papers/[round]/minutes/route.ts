import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { printMinutes } from "../../../../../workflows/rating-papers";
import { sendPdf } from "../../../../send-pdf";
import { officeScopeOf } from "../../../scope";

/** `GET /office/rating-papers/:round/minutes`: the minutes of the session as PDF, A4. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  sendPdf(res, await printMinutes(req.scope, officeScopeOf(req), req.params.round ?? ""));
}

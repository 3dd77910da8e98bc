import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sheetQuery } from "../../../../../../contract/office-rating";
import { printScoreSheet } from "../../../../../../workflows/rating-papers";
import { sendPdf } from "../../../../../send-pdf";
import { queryOf } from "../../../../../validation";
import { officeScopeOf } from "../../../../scope";

/** `GET /office/rating-papers/:round/score-sheets/:entry`: the sheet of a seat as PDF; a blank one when no seat is named. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { round: round_id = "", entry: entry_id = "" } = req.params;
  const { seat_id = null } = queryOf(sheetQuery, req);
  sendPdf(res, await printScoreSheet(req.scope, officeScopeOf(req), { round_id, entry_id, seat_id }));
}

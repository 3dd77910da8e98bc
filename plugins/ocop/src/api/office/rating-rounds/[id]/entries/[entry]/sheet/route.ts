import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sheetBody, sheetQuery } from "../../../../../../../contract/office-rating";
import type { CouncilSheetAnswer } from "../../../../../../../contract/office-rating-answer";
import { saveSheet } from "../../../../../../../workflows/rating";
import { refuseScores } from "../../../../../../score-faults";
import { bodyOf, queryOf } from "../../../../../../validation";
import { officeScopeOf } from "../../../../../scope";
import { entryPlace, sendSheet } from "../../../../present";

/** `GET …/sheet`: a member's own; another one where the reader may open it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ sheet: CouncilSheetAnswer }>): Promise<void> {
  await sendSheet(req, res, queryOf(sheetQuery, req).seat_id);
}

/** `POST …/sheet`: points of some lines; all of them or, with one at fault, none. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ sheet: CouncilSheetAnswer }>): Promise<void> {
  const body = bodyOf(sheetBody, req);
  const place = { ...entryPlace(req), seat_id: body.seat_id ?? null };
  refuseScores(await saveSheet(req.scope, officeScopeOf(req), place, body));
  await sendSheet(req, res, body.seat_id);
}

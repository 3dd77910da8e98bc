import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sheetActBody } from "../../../../../../../../contract/office-rating";
import type { EntryAnswer } from "../../../../../../../../contract/office-rating-answer";
import { actOnSheet } from "../../../../../../../../workflows/rating";
import { bodyOf } from "../../../../../../../validation";
import { officeScopeOf } from "../../../../../../scope";
import { entryPlace, sendEntry } from "../../../../../present";

/** `POST …/sheet/acts`: hands a sheet in, opens it again, or records a conflict of interest; answers with the dossier. */
export async function POST(req: MedusaRequest, res: MedusaResponse<EntryAnswer>): Promise<void> {
  const deed = bodyOf(sheetActBody, req);
  const place = { ...entryPlace(req), seat_id: deed.seat_id ?? null };
  await actOnSheet(req.scope, officeScopeOf(req), place, deed);
  await sendEntry(req, res);
}

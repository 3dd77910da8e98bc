import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { forwardBody } from "../../../../../../../contract/office-rating";
import type { EntryAnswer } from "../../../../../../../contract/office-rating-answer";
import { sendUp } from "../../../../../../../workflows/rating";
import { bodyOf } from "../../../../../../validation";
import { officeScopeOf } from "../../../../../scope";
import { entryPlace, sendEntry } from "../../../../present";

/** `POST …/forward`: sends a decided result to the level above. */
export async function POST(req: MedusaRequest, res: MedusaResponse<EntryAnswer>): Promise<void> {
  await sendUp(req.scope, officeScopeOf(req), entryPlace(req), bodyOf(forwardBody, req));
  await sendEntry(req, res);
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { appealBody } from "../../../../../../../contract/office-rating";
import type { EntryAnswer } from "../../../../../../../contract/office-rating-answer";
import { fileAppeal } from "../../../../../../../workflows/rating";
import { bodyOf } from "../../../../../../validation";
import { officeScopeOf } from "../../../../../scope";
import { entryPlace, sendEntry } from "../../../../present";

/** `POST …/appeals`: enters a producer's letter against a result. */
export async function POST(req: MedusaRequest, res: MedusaResponse<EntryAnswer>): Promise<void> {
  await fileAppeal(req.scope, officeScopeOf(req), entryPlace(req), bodyOf(appealBody, req));
  res.status(201);
  await sendEntry(req, res);
}

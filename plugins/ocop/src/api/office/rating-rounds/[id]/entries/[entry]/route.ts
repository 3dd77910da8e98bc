import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RoundAnswer } from "../../../../../../contract/office-rating-answer";
import { takeOut } from "../../../../../../workflows/rating";
import { officeScopeOf } from "../../../../scope";
import { entryPlace, sendEntry, sendRound } from "../../../present";

/** `GET /office/rating-rounds/:id/entries/:entry`: a dossier with what the council gave it. */
export const GET = sendEntry;

/** `DELETE /office/rating-rounds/:id/entries/:entry`: takes a dossier out before its result is drawn. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<{ round: RoundAnswer }>): Promise<void> {
  await takeOut(req.scope, officeScopeOf(req), entryPlace(req));
  await sendRound(req, res);
}

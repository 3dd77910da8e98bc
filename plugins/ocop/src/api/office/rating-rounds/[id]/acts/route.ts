import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { roundActBody } from "../../../../../contract/office-rating";
import type { RoundAnswer } from "../../../../../contract/office-rating-answer";
import { actOnRound } from "../../../../../workflows/rating";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";
import { sendRound } from "../../present";

/** `POST /office/rating-rounds/:id/acts`: takes a round one step on. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ round: RoundAnswer }>): Promise<void> {
  await actOnRound(req.scope, officeScopeOf(req), req.params.id ?? "", bodyOf(roundActBody, req));
  await sendRound(req, res);
}

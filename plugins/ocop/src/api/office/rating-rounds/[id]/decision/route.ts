import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decisionBody } from "../../../../../contract/office-rating";
import type { RoundAnswer } from "../../../../../contract/office-rating-answer";
import { decideRound } from "../../../../../workflows/rating";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";
import { sendRound } from "../../present";

/** `POST /office/rating-rounds/:id/decision`: recognises what the results allow, in one go. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ round: RoundAnswer }>): Promise<void> {
  await decideRound(req.scope, officeScopeOf(req), req.params.id ?? "", bodyOf(decisionBody, req));
  await sendRound(req, res);
}

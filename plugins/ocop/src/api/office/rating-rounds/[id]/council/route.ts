import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { seatBody } from "../../../../../contract/office-rating";
import type { RoundAnswer } from "../../../../../contract/office-rating-answer";
import { addSeat } from "../../../../../workflows/rating";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";
import { sendRound } from "../../present";

/** `POST /office/rating-rounds/:id/council`: seats a member. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ round: RoundAnswer }>): Promise<void> {
  await addSeat(req.scope, officeScopeOf(req), req.params.id ?? "", bodyOf(seatBody, req));
  await sendRound(req, res);
}

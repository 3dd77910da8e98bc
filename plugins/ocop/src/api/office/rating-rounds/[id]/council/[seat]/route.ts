import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RoundAnswer } from "../../../../../../contract/office-rating-answer";
import { removeSeat } from "../../../../../../workflows/rating";
import { officeScopeOf } from "../../../../scope";
import { sendRound } from "../../../present";

/** `DELETE /office/rating-rounds/:id/council/:seat`: takes a member out who has no sheet yet. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<{ round: RoundAnswer }>): Promise<void> {
  const place = { round_id: req.params.id ?? "", seat_id: req.params.seat ?? "" };
  await removeSeat(req.scope, officeScopeOf(req), place);
  await sendRound(req, res);
}

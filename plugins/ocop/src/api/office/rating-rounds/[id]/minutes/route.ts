import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { minutesBody } from "../../../../../contract/office-rating";
import type { RoundAnswer } from "../../../../../contract/office-rating-answer";
import { writeMinutes } from "../../../../../workflows/rating";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";
import { sendRound } from "../../present";

/** `POST /office/rating-rounds/:id/minutes`: writes the minutes of the session. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ round: RoundAnswer }>): Promise<void> {
  await writeMinutes(req.scope, officeScopeOf(req), req.params.id ?? "", bodyOf(minutesBody, req));
  await sendRound(req, res);
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { entryBody } from "../../../../../contract/office-rating";
import type { RoundAnswer } from "../../../../../contract/office-rating-answer";
import { putIn } from "../../../../../workflows/rating";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";
import { sendRound } from "../../present";

/** `POST /office/rating-rounds/:id/entries`: puts a dossier into the round. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ round: RoundAnswer }>): Promise<void> {
  await putIn(req.scope, officeScopeOf(req), req.params.id ?? "", bodyOf(entryBody, req));
  await sendRound(req, res);
}

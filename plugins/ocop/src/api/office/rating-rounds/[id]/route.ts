import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { roundUpdate } from "../../../../contract/office-rating";
import type { RoundAnswer } from "../../../../contract/office-rating-answer";
import { updateRound } from "../../../../workflows/rating";
import { bodyOf } from "../../../validation";
import { officeScopeOf } from "../../scope";
import { sendRound } from "../present";

/** `GET /office/rating-rounds/:id`: a round with its council, its dossiers and, once scoring is closed, their results. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ round: RoundAnswer }>): Promise<void> {
  await sendRound(req, res);
}

/** `POST /office/rating-rounds/:id`: changes it while nothing is scored. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ round: RoundAnswer }>): Promise<void> {
  await updateRound(req.scope, officeScopeOf(req), req.params.id ?? "", bodyOf(roundUpdate, req));
  await sendRound(req, res);
}

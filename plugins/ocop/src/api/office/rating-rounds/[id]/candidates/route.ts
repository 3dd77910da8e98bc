import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CandidatesAnswer } from "../../../../../contract/office-rating-answer";
import { readCandidates } from "../../../../../workflows/rating";
import { officeScopeOf } from "../../../scope";

/** `GET /office/rating-rounds/:id/candidates`: what may be put in, and who may sit in the council. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CandidatesAnswer>): Promise<void> {
  res.json(await readCandidates(req.scope, officeScopeOf(req), req.params.id ?? ""));
}

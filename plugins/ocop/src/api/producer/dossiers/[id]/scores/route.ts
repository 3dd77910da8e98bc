import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type DossierAnswer, dossierScoresBody } from "../../../../../contract/dossier";
import { scoreDossier } from "../../../../../workflows/dossier";
import { refuseScores } from "../../../../score-faults";
import { bodyOf } from "../../../../validation";
import { ownDossier, sendDossier } from "../../present";

/** `POST /producer/dossiers/:id/scores`: the producer's own points; all of them or, with one at fault, none. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ dossier: DossierAnswer }>): Promise<void> {
  refuseScores(await scoreDossier(req.scope, { ...ownDossier(req), ...bodyOf(dossierScoresBody, req) }));
  await sendDossier(req, res);
}

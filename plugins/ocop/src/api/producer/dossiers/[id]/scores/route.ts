import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dossierScoresBody } from "../../../../../contract/dossier";
import type { OwnDossierAnswer } from "../../../../../contract/dossier-result";
import { scoreDossier } from "../../../../../workflows/dossier";
import { refuseScores } from "../../../../score-faults";
import { bodyOf } from "../../../../validation";
import { ownDossier, sendDossier } from "../../present";

/** `POST /producer/dossiers/:id/scores`: the producer's own points; all of them or, with one at fault, none. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ dossier: OwnDossierAnswer }>): Promise<void> {
  refuseScores(await scoreDossier(req.scope, { ...ownDossier(req), ...bodyOf(dossierScoresBody, req) }));
  await sendDossier(req, res);
}

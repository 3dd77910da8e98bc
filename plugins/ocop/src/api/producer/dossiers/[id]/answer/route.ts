import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dossierAnswerBody } from "../../../../../contract/dossier";
import type { OwnDossierAnswer } from "../../../../../contract/dossier-result";
import { answerDossier } from "../../../../../workflows/dossier";
import { bodyOf } from "../../../../validation";
import { ownDossier, refuseIncomplete, sendDossier } from "../../present";

/** `POST /producer/dossiers/:id/answer`: answers a question; refused with the list of what is missing. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ dossier: OwnDossierAnswer }>): Promise<void> {
  refuseIncomplete(await answerDossier(req.scope, { ...ownDossier(req), ...bodyOf(dossierAnswerBody, req) }));
  await sendDossier(req, res);
}

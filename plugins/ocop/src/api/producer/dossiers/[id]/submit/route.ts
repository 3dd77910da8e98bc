import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OwnDossierAnswer } from "../../../../../contract/dossier-result";
import { submitDossier } from "../../../../../workflows/dossier";
import { ownDossier, refuseIncomplete, sendDossier } from "../../present";

/** `POST /producer/dossiers/:id/submit`: hands it in; refused with the list of what is missing. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ dossier: OwnDossierAnswer }>): Promise<void> {
  refuseIncomplete(await submitDossier(req.scope, ownDossier(req)));
  await sendDossier(req, res);
}

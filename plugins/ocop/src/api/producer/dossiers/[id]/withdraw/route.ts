import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dossierWithdrawBody } from "../../../../../contract/dossier";
import type { OwnDossierAnswer } from "../../../../../contract/dossier-result";
import { withdrawDossier } from "../../../../../workflows/dossier";
import { bodyOf } from "../../../../validation";
import { ownDossier, sendDossier } from "../../present";

/** `POST /producer/dossiers/:id/withdraw`: takes it back for good. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ dossier: OwnDossierAnswer }>): Promise<void> {
  await withdrawDossier(req.scope, { ...ownDossier(req), ...bodyOf(dossierWithdrawBody, req) });
  await sendDossier(req, res);
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { officeDossierAct } from "../../../../../contract/office-rating";
import type { OfficeDossierAnswer } from "../../../../../contract/office-dossier";
import { actOnDossier } from "../../../../../workflows/office-dossier";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";
import { sendOfficeDossier } from "../../present";

/** `POST /office/dossiers/:id/acts`: receives it, asks a question back, or accepts its form. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ dossier: OfficeDossierAnswer }>): Promise<void> {
  await actOnDossier(req.scope, officeScopeOf(req), req.params.id ?? "", bodyOf(officeDossierAct, req));
  await sendOfficeDossier(req, res);
}

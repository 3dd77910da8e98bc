import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communeReportBody } from "../../../../../contract/office-rating";
import type { OfficeDossierAnswer } from "../../../../../contract/office-dossier";
import { reportOnDossier } from "../../../../../workflows/office-dossier";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";
import { sendOfficeDossier } from "../../present";

/** `POST /office/dossiers/:id/commune-report`: what the commune found of the product (1489/QĐ-TTg). */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ dossier: OfficeDossierAnswer }>): Promise<void> {
  await reportOnDossier(req.scope, officeScopeOf(req), req.params.id ?? "", bodyOf(communeReportBody, req));
  await sendOfficeDossier(req, res);
}

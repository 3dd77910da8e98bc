import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { partCheckBody } from "../../../../../../contract/office-rating";
import type { OfficeDossierAnswer } from "../../../../../../contract/office-dossier";
import { checkPart } from "../../../../../../workflows/office-dossier";
import { bodyOf } from "../../../../../validation";
import { officeScopeOf } from "../../../../scope";
import { sendOfficeDossier } from "../../../present";

/** `POST /office/dossiers/:id/parts/:part`: what the check of the form says of a part. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ dossier: OfficeDossierAnswer }>): Promise<void> {
  const place = { dossier_id: req.params.id ?? "", part: Number(req.params.part) };
  await checkPart(req.scope, officeScopeOf(req), { ...place, ...bodyOf(partCheckBody, req) });
  await sendOfficeDossier(req, res);
}

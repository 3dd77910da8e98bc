import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dossierPartBody } from "../../../../../../contract/dossier";
import type { OwnDossierAnswer } from "../../../../../../contract/dossier-result";
import { sayDossierPart } from "../../../../../../workflows/dossier";
import { bodyOf } from "../../../../../validation";
import { ownDossier, sendDossier } from "../../../present";

/** `POST /producer/dossiers/:id/parts/:part`: whether the part is there, and a note. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ dossier: OwnDossierAnswer }>): Promise<void> {
  const part = Number(req.params.part);
  await sayDossierPart(req.scope, { ...ownDossier(req), part, ...bodyOf(dossierPartBody, req) });
  await sendDossier(req, res);
}

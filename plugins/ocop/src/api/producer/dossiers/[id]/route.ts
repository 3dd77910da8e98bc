import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dossierSheetBody } from "../../../../contract/dossier";
import type { OwnDossierAnswer } from "../../../../contract/dossier-result";
import { chooseDossierSheet } from "../../../../workflows/dossier";
import { bodyOf } from "../../../validation";
import { ownDossier, sendDossier } from "../present";

/** `GET /producer/dossiers/:id`: all that is in it, what it lacks and the star that its points would give. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ dossier: OwnDossierAnswer }>): Promise<void> {
  await sendDossier(req, res);
}

/** `POST /producer/dossiers/:id`: another score sheet. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ dossier: OwnDossierAnswer }>): Promise<void> {
  await chooseDossierSheet(req.scope, { ...ownDossier(req), ...bodyOf(dossierSheetBody, req) });
  await sendDossier(req, res);
}

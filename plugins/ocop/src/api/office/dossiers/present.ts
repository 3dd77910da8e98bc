import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OfficeDossierAnswer } from "../../../contract/office-dossier";
import { readOfficeDossier } from "../../../workflows/office-dossier";
import { officeScopeOf } from "../scope";

/** Answers with a dossier as it is now; 404 for one of another area. */
export async function sendOfficeDossier(
  req: MedusaRequest,
  res: MedusaResponse<{ dossier: OfficeDossierAnswer }>,
): Promise<void> {
  res.json({ dossier: await readOfficeDossier(req.scope, officeScopeOf(req), req.params.id ?? "") });
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { officeDossierQuery } from "../../../contract/office-rating";
import type { OfficeDossiersAnswer } from "../../../contract/office-dossier";
import { readOfficeDossiers } from "../../../workflows/office-dossier";
import { queryOf } from "../../validation";
import { officeScopeOf } from "../scope";

/** `GET /office/dossiers`: what producers of the area handed in, what waits for the office first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficeDossiersAnswer>): Promise<void> {
  res.json(await readOfficeDossiers(req.scope, officeScopeOf(req), queryOf(officeDossierQuery, req)));
}

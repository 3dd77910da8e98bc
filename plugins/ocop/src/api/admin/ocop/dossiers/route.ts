import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dossierAdminQuery } from "../../../../contract/dossier";
import { readDossierPage } from "../../../../workflows/dossier";
import { queryOf } from "../../../validation";

/** `GET /admin/ocop/dossiers`: dossiers that were handed in, those that wait for a check first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readDossierPage(req.scope, queryOf(dossierAdminQuery, req)));
}

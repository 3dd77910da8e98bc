import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readDossier } from "../../../../../workflows/dossier";

/** `GET /admin/ocop/dossiers/:id`: one dossier with all that is in it; 404 for a draft. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ dossier: await readDossier(req.scope, req.params.id ?? "", "operator") });
}

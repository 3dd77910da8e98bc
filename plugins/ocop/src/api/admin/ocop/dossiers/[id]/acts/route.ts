import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dossierAct } from "../../../../../../contract/dossier";
import { checkDossier, readDossier } from "../../../../../../workflows/dossier";
import { bodyOf } from "../../../../../validation";

/** `POST /admin/ocop/dossiers/:id/acts`: asks a question back or accepts the form; answers with the dossier as it is then. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const dossier_id = req.params.id ?? "";
  const { actor_id: actor } = req.auth_context;
  await checkDossier(req.scope, { dossier_id, actor, deed: bodyOf(dossierAct, req) });
  res.json({ dossier: await readDossier(req.scope, dossier_id, "operator") });
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readDossierFile } from "../../../../../../../workflows/dossier";
import { sendPrivateFile } from "../../../../../../private-file";

/** `GET /admin/ocop/dossiers/:id/files/:file`: a paper, as a download. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: dossier_id = "", file: file_id = "" } = req.params;
  sendPrivateFile(res, await readDossierFile(req.scope, { dossier_id, producer_id: null, file_id }));
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OwnDossierAnswer } from "../../../../../../contract/dossier-result";
import { readDossierFile, removeDossierFile } from "../../../../../../workflows/dossier";
import { sendPrivateFile } from "../../../../../private-file";
import { ownDossier, sendDossier } from "../../../present";

/** `GET /producer/dossiers/:id/files/:file`: a paper, as a download. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { dossier_id, producer_id } = ownDossier(req);
  sendPrivateFile(res, await readDossierFile(req.scope, { dossier_id, producer_id, file_id: req.params.file ?? "" }));
}

/** `DELETE /producer/dossiers/:id/files/:file`: removes a paper. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<{ dossier: OwnDossierAnswer }>): Promise<void> {
  await removeDossierFile(req.scope, { ...ownDossier(req), file_id: req.params.file ?? "" });
  await sendDossier(req, res);
}

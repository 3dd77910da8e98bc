import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readOfficeDossierFile } from "../../../../../../workflows/office-dossier";
import { sendPrivateFile } from "../../../../../private-file";
import { officeScopeOf } from "../../../../scope";

/** `GET /office/dossiers/:id/files/:file`: a paper, as a download. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const place = { dossier_id: req.params.id ?? "", file_id: req.params.file ?? "" };
  sendPrivateFile(res, await readOfficeDossierFile(req.scope, officeScopeOf(req), place));
}

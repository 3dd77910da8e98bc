import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { dossierFileQuery } from "../../../../../contract/dossier";
import { MAX_PAPER_BYTES } from "../../../../../shared/producer-vocabulary";
import { addDossierFile } from "../../../../../workflows/dossier";
import { readBytes } from "../../../../read-bytes";
import { queryOf } from "../../../../validation";
import { ownDossier } from "../../present";

/**
 * `POST /producer/dossiers/:id/files?part=…&name=…`: the bytes of a picture or PDF as the body
 * (`application/octet-stream`), at most 10 MB. What it is, is told by its content.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const named = queryOf(dossierFileQuery, req);
  const bytes = await readBytes(req, MAX_PAPER_BYTES, "paper_file_too_large");
  res.status(201).json({ id: await addDossierFile(req.scope, { ...ownDossier(req), ...named, bytes }) });
}

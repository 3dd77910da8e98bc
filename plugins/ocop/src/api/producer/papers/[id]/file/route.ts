import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MAX_PAPER_BYTES } from "../../../../../shared/producer-vocabulary";
import { keepPaperFile, readPaperFile } from "../../../../../workflows/producer-application";
import { sendPrivateFile } from "../../../../private-file";
import { readBytes } from "../../../../read-bytes";
import { scopeOf } from "../../../scope";

/** `GET /producer/papers/:id/file`: the file, as a download. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id } = scopeOf(req);
  sendPrivateFile(res, await readPaperFile(req.scope, { producer_id, paper_id: req.params.id ?? "" }));
}

/**
 * `POST /producer/papers/:id/file`: the bytes of a picture or PDF as the body (`application/octet-stream`), at most 10 MB.
 * What it is, is told by its content.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id } = scopeOf(req);
  const paper_id = req.params.id ?? "";
  const bytes = await readBytes(req, MAX_PAPER_BYTES, "paper_file_too_large");
  await keepPaperFile(req.scope, { producer_id, paper_id, bytes });
  res.json({ id: paper_id });
}

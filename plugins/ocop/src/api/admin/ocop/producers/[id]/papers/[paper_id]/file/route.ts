import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readPaperFile } from "../../../../../../../../workflows/producer-application";
import { sendPrivateFile } from "../../../../../../../private-file";

/** `GET /admin/ocop/producers/:id/papers/:paper_id/file`: the file of a paper, as a download. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "", paper_id = "" } = req.params;
  sendPrivateFile(res, await readPaperFile(req.scope, { producer_id: id, paper_id }));
}

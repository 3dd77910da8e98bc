import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { registerImportQuery } from "../../../../contract/register-import";
import { queryOf } from "../../../validation";
import { sendImport } from "../present";

/** `GET /office/imports/:id`: what a list would do, or did, page by page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendImport(req, res, req.params.id ?? "", queryOf(registerImportQuery, req));
}

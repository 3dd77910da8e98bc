import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MAX_IMPORT_BYTES } from "../../../contract/producer-listing-import";
import {
  type RegisterImportAnswer,
  type RegisterImportListAnswer,
  registerImportListQuery,
} from "../../../contract/register-import";
import { importList, readRegisterImports } from "../../../workflows/register-import";
import { readBytes } from "../../read-bytes";
import { uploadedName } from "../../uploaded-name";
import { queryOf } from "../../validation";
import { officeScopeOf } from "../scope";
import { sendImport } from "./present";

/** `GET /office/imports`: the lists that the office sent, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<RegisterImportListAnswer>): Promise<void> {
  res.json(await readRegisterImports(req.scope, officeScopeOf(req).office_id, queryOf(registerImportListQuery, req)));
}

/**
 * `POST /office/imports`: the bytes of an .xlsx or CSV file as the body (`application/octet-stream`), its name in
 * `x-file-name`. Read, matched and checked; nothing of it is written before it is confirmed. 201 with the first rows of the
 * preview, also for a list with faults, which the answer names.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse<RegisterImportAnswer>): Promise<void> {
  const { office_id, actor, area } = officeScopeOf(req);
  const bytes = await readBytes(req, MAX_IMPORT_BYTES, "register_import_too_large");
  const id = await importList(req.scope, { office_id, actor, area, file_name: uploadedName(req), bytes });
  res.status(201);
  await sendImport(req, res, id);
}

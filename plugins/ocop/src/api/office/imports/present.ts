import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { type RegisterImportAnswer, registerImportQuery } from "../../../contract/register-import";
import { readRegisterImport } from "../../../workflows/register-import";
import { ApiError } from "../../errors";
import { officeScopeOf } from "../scope";

/** Answers with a page of a list that was read. @throws ApiError `register_import_not_found`, another office's included */
export async function sendImport(
  req: MedusaRequest,
  res: MedusaResponse<RegisterImportAnswer>,
  id: string,
  page: z.output<typeof registerImportQuery> = registerImportQuery.parse({}),
): Promise<void> {
  const found = await readRegisterImport(req.scope, { office_id: officeScopeOf(req).office_id, id, ...page });
  if (found === null) throw new ApiError("register_import_not_found");
  res.json({ import: found });
}

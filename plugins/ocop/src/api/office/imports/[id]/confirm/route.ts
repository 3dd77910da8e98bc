import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { registerImportConfirm } from "../../../../../contract/register-import";
import { confirmRegisterImport } from "../../../../../workflows/register-import";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";
import { sendImport } from "../../present";

/** `POST /office/imports/:id/confirm`: writes all that the preview shows, or nothing; once, however often it is asked. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const { leave_out_faulty } = bodyOf(registerImportConfirm, req);
  await confirmRegisterImport(req.scope, { ...officeScopeOf(req), id }, leave_out_faulty);
  await sendImport(req, res, id);
}

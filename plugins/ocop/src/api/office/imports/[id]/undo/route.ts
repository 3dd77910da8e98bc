import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { registerImportUndo } from "../../../../../contract/register-import";
import { undoRegisterImport } from "../../../../../workflows/register-import";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";
import { sendImport } from "../../present";

/** `POST /office/imports/:id/undo`: takes a whole import back, as long as nothing was built on it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await undoRegisterImport(req.scope, { ...officeScopeOf(req), id }, bodyOf(registerImportUndo, req).reason);
  await sendImport(req, res, id);
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { registerImportChoices } from "../../../../../contract/register-import";
import { chooseInImport } from "../../../../../workflows/register-import";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";
import { sendImport } from "../../present";

/** `POST /office/imports/:id/choices`: which producer or commune a spelling means; the list is planned anew. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await chooseInImport(req.scope, { ...officeScopeOf(req), id }, bodyOf(registerImportChoices, req).choices);
  await sendImport(req, res, id);
}

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { officeUpdate } from "../../../../../contract/office";
import { readOffice, renameOffice } from "../../../../../workflows/office";
import { bodyOf } from "../../../../validation";

/** `GET /admin/ocop/offices/:id`: an office with its officers and what was done about them. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ office: await readOffice(req.scope, req.params.id ?? "") });
}

/** `POST /admin/ocop/offices/:id`: another name; kind and unit stay. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await renameOffice(req.scope, { id, ...bodyOf(officeUpdate, req), actor: req.auth_context.actor_id });
  res.json({ office: await readOffice(req.scope, id) });
}

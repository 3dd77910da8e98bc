import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type RegisterEntriesAnswer, takeOverBody } from "../../../../../../contract/register-claim";
import { readRegisterEntries, takeOverEntry } from "../../../../../../workflows/register-claim";
import { bodyOf } from "../../../../../validation";

/** `GET /admin/ocop/producers/:id/register-entries`: what offices' lists brought in that this producer may be. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<RegisterEntriesAnswer>): Promise<void> {
  res.json({ entries: await readRegisterEntries(req.scope, req.params.id ?? "") });
}

/** `POST /admin/ocop/producers/:id/register-entries`: takes one of them over; answers with those that are left. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RegisterEntriesAnswer>): Promise<void> {
  const producer_id = req.params.id ?? "";
  await takeOverEntry(req.scope, { ...bodyOf(takeOverBody, req), producer_id, actor: req.auth_context.actor_id });
  res.json({ entries: await readRegisterEntries(req.scope, producer_id) });
}

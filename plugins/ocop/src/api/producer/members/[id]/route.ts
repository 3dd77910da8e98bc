import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { memberRoleBody } from "../../../../contract/producer-member";
import { readMembers, removeMember, setMemberRole } from "../../../../workflows/producer-member";
import { bodyOf } from "../../../validation";
import { scopeOf } from "../../scope";

/** `POST /producer/members/:id`: another role. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id } = scopeOf(req);
  await setMemberRole(req.scope, { producer_id, member_id: req.params.id ?? "", ...bodyOf(memberRoleBody, req) });
  res.json({ members: await readMembers(req.scope, producer_id) });
}

/** `DELETE /producer/members/:id`: removes a member, or takes an invitation back. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id } = scopeOf(req);
  await removeMember(req.scope, { producer_id, member_id: req.params.id ?? "" });
  res.json({ members: await readMembers(req.scope, producer_id) });
}

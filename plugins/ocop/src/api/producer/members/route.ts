import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { inviteBody, type InvitedAnswer } from "../../../contract/producer-member";
import { inviteMember, readMembers } from "../../../workflows/producer-member";
import { bodyOf } from "../../validation";
import { scopeOf } from "../scope";

/** `GET /producer/members`: members and open invitations. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ members: await readMembers(req.scope, scopeOf(req).producer_id) });
}

/** `POST /producer/members`: invites an address; the answer and the mail alone hold the secret, to be handed on by whatever way. */
export async function POST(req: MedusaRequest, res: MedusaResponse<InvitedAnswer>): Promise<void> {
  const { producer_id, actor } = scopeOf(req);
  const { id, secret, expires_at, mailed } = await inviteMember(req.scope, {
    ...bodyOf(inviteBody, req),
    producer_id,
    invited_by: actor,
  });
  res.status(201).json({ invitation: { id, secret, expires_at: expires_at.toISOString(), mailed } });
}

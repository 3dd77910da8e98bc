import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { acceptBody } from "../../../../contract/producer-member";
import { acceptInvitation } from "../../../../workflows/producer-member";
import { bodyOf } from "../../../validation";
import { loginOf } from "../../scope";

/** `POST /producer/invitations/accept`: becomes a member; the token has to be refreshed afterwards. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { auth_identity_id, email } = loginOf(req);
  const member_id = await acceptInvitation(req.scope, { ...bodyOf(acceptBody, req), auth_identity_id, email });
  res.json({ member_id });
}

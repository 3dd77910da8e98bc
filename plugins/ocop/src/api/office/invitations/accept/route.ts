import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { acceptBody } from "../../../../contract/producer-member";
import { acceptOfficeInvitation } from "../../../../workflows/office";
import { bodyOf } from "../../../validation";
import { officeLoginOf } from "../../scope";

/** `POST /office/invitations/accept`: becomes an officer; the token has to be refreshed afterwards. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { auth_identity_id, email } = officeLoginOf(req);
  await acceptOfficeInvitation(req.scope, { ...bodyOf(acceptBody, req), auth_identity_id, email });
  res.json({ accepted: true });
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { InvitationAnswer } from "../../../../contract/producer-member";
import { readInvitation } from "../../../../workflows/producer-member";
import { loginOf } from "../../scope";

/** `GET /producer/invitations/:secret`: who invites the address that is signed in, and to what. */
export async function GET(req: MedusaRequest, res: MedusaResponse<InvitationAnswer>): Promise<void> {
  const { email } = loginOf(req);
  res.json(await readInvitation(req.scope, { secret: req.params.secret ?? "", email }));
}

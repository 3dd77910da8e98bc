import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OfficeInvitationAnswer } from "../../../../contract/office";
import { readOfficeInvitation } from "../../../../workflows/office";
import { officeLoginOf } from "../../scope";

/** `GET /office/invitations/:secret`: which office invites the address that is signed in, and to what. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficeInvitationAnswer>): Promise<void> {
  const { email } = officeLoginOf(req);
  res.json(await readOfficeInvitation(req.scope, { secret: req.params.secret ?? "", email }));
}

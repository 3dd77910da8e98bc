import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { supplyInviteBody } from "../../../../../contract/office-inquiry";
import { inviteProducers } from "../../../../../workflows/inquiry";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `POST /office/supply-requests/:id/invitations`: shows the request to chosen producers, who are told by mail within a minute. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ invited: number }>): Promise<void> {
  const invited = await inviteProducers(req.scope, officeScopeOf(req), {
    ...bodyOf(supplyInviteBody, req),
    id: req.params.id ?? "",
  });
  res.json({ invited });
}

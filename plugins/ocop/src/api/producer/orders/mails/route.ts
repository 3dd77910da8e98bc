import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { portalOrderMails } from "../../../../contract/portal-order";
import { setOrderMails } from "../../../../workflows/producer-member";
import { bodyOf } from "../../../validation";
import { scopeOf } from "../../scope";

/** `POST /producer/orders/mails`: whether the member who asks gets mails about orders from now on. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id, actor } = scopeOf(req);
  const { wanted } = bodyOf(portalOrderMails, req);
  await setOrderMails(req.scope, { producer_id, member_id: actor, wanted });
  res.json({ mails: wanted });
}

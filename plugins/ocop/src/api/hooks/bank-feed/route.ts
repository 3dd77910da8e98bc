import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { bankFeedEvent } from "../../../contract/bank";
import { BANK_FEED } from "../../../shared/bank-vocabulary";
import { bodyOf } from "../../validation";
import { storeSignedEvent } from "../signed-event";

/**
 * `POST /hooks/bank-feed`: transfers of the market's account, as the bank or a service in front of it tells them. The
 * middleware has checked the signature; the event is stored under its id before it is answered, and a repeated one
 * changes nothing.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const event = bodyOf(bankFeedEvent, req);
  const stored = { provider: BANK_FEED, event_id: event.id, type: "transactions", payload: event };
  const work = await storeSignedEvent(req, stored);
  res.json({ received: true });
  work();
}

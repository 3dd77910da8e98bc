import type { FulfilmentMode } from "../../../shared/marketplace-vocabulary";
import { mayBeWorkedOn, type TimedPart, waitsForYes } from "./timers";

/** Days after delivery for which a producer still sees whom it delivered to: the return window and time to ask (decision 35). */
export const BUYER_DATA_DAYS = 30;
const DAY_MS = 86_400_000;

/** What a producer may be told of a buyer beyond commune and province; never the mail address. */
export const BUYER_FIELDS = ["name", "phone", "street", "note"] as const;
export type BuyerField = (typeof BUYER_FIELDS)[number];

/** Who fetches the goods or comes to the service needs no house number. */
const NEEDED: Readonly<Record<FulfilmentMode, readonly BuyerField[]>> = {
  delivery: BUYER_FIELDS,
  pickup: ["name", "phone", "note"],
  booking: ["name", "phone", "note"],
};

/**
 * What of its buyer the producer of a part may see: what it needs to deliver, from its yes on, until 30 days after delivery.
 * Nothing before the yes, nothing while the money is outstanding (whoever says yes to an order that nobody pays needs no
 * telephone number), and nothing of a part that ended without delivery: law 91/2025/QH15, data only for their purpose.
 */
export function buyerFields(part: TimedPart & { delivered_at: Date | null }, now: Date): readonly BuyerField[] {
  if (waitsForYes(part) || !mayBeWorkedOn(part)) return [];
  if (part.status === "refused" || part.status === "cancelled") return [];
  if (part.status === "delivered") {
    const end = (part.delivered_at?.getTime() ?? 0) + BUYER_DATA_DAYS * DAY_MS;
    if (now.getTime() > end) return [];
  }
  return NEEDED[part.mode];
}

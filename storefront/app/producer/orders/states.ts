/** States of a part in the order in which it goes through them. */
export const PRODUCER_ORDER_STATES = [
  "new",
  "accepted",
  "partly_cancelled",
  "packed",
  "shipped",
  "delivered",
  "refused",
  "cancelled",
] as const;

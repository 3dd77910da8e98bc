/** `{ id, order_id, from, to }` of a producer's part of an order that changed its state. */
export const PRODUCER_ORDER_CHANGED = "ocop.producer_order.changed";
/** `{ id, order_id }` of a refund of a producer's part. */
export const PRODUCER_REFUND_MADE = "ocop.producer_refund.made";
/** `{ id }` of an order whose money, of a card or a bank transfer, has arrived whole and is booked. */
export const ORDER_PAID = "ocop.order.paid";
/** `{ id, status }` of a supply request of the public form that was received, accepted ("open") or refused. */
export const SUPPLY_REQUEST_CHECKED = "ocop.supply_request.checked";

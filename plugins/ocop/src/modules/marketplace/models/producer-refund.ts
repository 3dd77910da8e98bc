import { model } from "@medusajs/framework/utils";
import { REFUND_KINDS } from "../../../shared/marketplace-vocabulary";

/** What of a refund belongs to one line: pieces and đồng. */
export type RefundedLine = { producer_order_line_id: string; quantity: number; amount: number };

/** Money given back, or never asked for any more, of one producer's part. Đồng. */
export const ProducerRefund = model.define("producer_refund", {
  id: model.id({ prefix: "pref" }).primaryKey(),
  producer_order_id: model.text().index(),
  order_id: model.text().index(),
  kind: model.enum([...REFUND_KINDS]),
  /** Taken off the buyer's bill: goods and delivery together. */
  amount: model.number(),
  items_amount: model.number(),
  delivery_amount: model.number(),
  /** Of `amount`, what had been paid and has to go back to the buyer. */
  paid_back: model.number(),
  lines: model.json<RefundedLine[]>(),
  reason: model.text().nullable(),
  actor: model.text(),
  status: model.enum(["pending", "paid"]).default("pending"),
  /** When goods that had left came back into stock. */
  restocked_at: model.dateTime().nullable(),
  idempotency_key: model.text().unique(),
});

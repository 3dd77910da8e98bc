import { model } from "@medusajs/framework/utils";
import {
  CASH_HOLDERS,
  FULFILMENT_MODES,
  PAYMENT_METHODS,
  PRODUCER_ORDER_STATUSES,
} from "../../../shared/marketplace-vocabulary";

/** A producer's part of one Medusa order. Amounts are whole đồng, frozen at placement. */
export const ProducerOrder = model
  .define("producer_order", {
    id: model.id({ prefix: "pord" }).primaryKey(),
    order_id: model.text(),
    producer_id: model.text().index(),
    /** What people call it: the order's number and this part's place in it, "1001-2". */
    number: model.text().unique(),
    sequence: model.number(),
    status: model.enum([...PRODUCER_ORDER_STATUSES]).default("new"),
    mode: model.enum([...FULFILMENT_MODES]),
    sales_point_id: model.text().nullable(),
    payment_method: model.enum([...PAYMENT_METHODS]),
    item_total: model.number(),
    discount_total: model.number(),
    /** What the buyer pays for delivery. */
    delivery_total: model.number(),
    /** What the market pays of the delivery fee, by a promotion that it bears. */
    delivery_market: model.number().default(0),
    /** Contained in the other amounts, never added to them. */
    tax_total: model.number(),
    total: model.number(),
    delivery_name: model.text().nullable(),
    delivery_option_id: model.text().nullable(),
    promised_days_min: model.number().nullable(),
    promised_days_max: model.number().nullable(),
    carrier: model.text().nullable(),
    tracking_code: model.text().nullable(),
    cash_holder: model.enum([...CASH_HOLDERS]).nullable(),
    cash_collected_at: model.dateTime().nullable(),
    paid_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    lines: model.hasMany(() => ProducerOrderLine, { mappedBy: "producer_order" }),
    events: model.hasMany(() => ProducerOrderEvent, { mappedBy: "producer_order" }),
  })
  .indexes([
    { on: ["order_id", "producer_id"], unique: true },
    { on: ["producer_id", "created_at"] },
    {
      name: "IDX_producer_order_open",
      on: ["producer_id", "status"],
      where: "deleted_at is null and status in ('new', 'accepted', 'partly_cancelled', 'packed')",
    },
  ]);

/** One line of the order in its producer's part. Everything but the last two columns is frozen at placement. */
export const ProducerOrderLine = model.define("producer_order_line", {
  id: model.id({ prefix: "porl" }).primaryKey(),
  producer_order: model.belongsTo(() => ProducerOrder, { mappedBy: "lines" }),
  order_line_id: model.text().unique(),
  product_id: model.text(),
  variant_id: model.text().nullable(),
  title: model.text(),
  variant_title: model.text().nullable(),
  thumbnail: model.text().nullable(),
  quantity: model.number(),
  unit_price: model.number(),
  item_total: model.number(),
  discount_total: model.number(),
  /** The part of the discount that the market bears; the rest is the producer's. */
  discount_market: model.number(),
  total: model.number(),
  commission_rule_id: model.text().nullable(),
  /** Basis points: 100 is 1 %. */
  commission_bp: model.number(),
  commission: model.number(),
  vat_withheld: model.number(),
  pit_withheld: model.number(),
  withholding_rate_id: model.text().nullable(),
  cancelled_quantity: model.number().default(0),
  refunded_amount: model.number().default(0),
});

/** What happened to a part; append-only. */
export const ProducerOrderEvent = model.define("producer_order_event", {
  id: model.id({ prefix: "pore" }).primaryKey(),
  producer_order: model.belongsTo(() => ProducerOrder, { mappedBy: "events" }),
  from_status: model.text().nullable(),
  to_status: model.text(),
  at: model.dateTime(),
  actor: model.text(),
  reason: model.text().nullable(),
});

import { model } from "@medusajs/framework/utils";
import { PAYOUT_BATCH_STATUSES, PAYOUT_STATUSES } from "../../../shared/marketplace-vocabulary";

/** The bank account to which a producer is paid. */
export const PayoutAccount = model.define("payout_account", {
  id: model.id({ prefix: "pacc" }).primaryKey(),
  producer_id: model.text().unique(),
  bank_bin: model.text(),
  account_number: model.text(),
  account_name: model.text(),
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh: no payout is drafted to it before; null when it counts at once. */
  usable_from: model.text().nullable(),
});

/** A week's transfers; whoever made it may not approve it. */
export const PayoutBatch = model.define("payout_batch", {
  id: model.id({ prefix: "pbat" }).primaryKey(),
  number: model.text().unique(),
  status: model.enum([...PAYOUT_BATCH_STATUSES]).default("draft"),
  created_by: model.text(),
  approved_by: model.text().nullable(),
  approved_at: model.dateTime().nullable(),
  sent_at: model.dateTime().nullable(),
  payouts: model.hasMany(() => Payout, { mappedBy: "batch" }),
});

/** One bank transfer to one producer. Đồng; below 500,000,000, the limit of a transfer over NAPAS 247. */
export const Payout = model.define("payout", {
  id: model.id({ prefix: "pout" }).primaryKey(),
  batch: model.belongsTo(() => PayoutBatch, { mappedBy: "payouts" }),
  producer_id: model.text().index(),
  amount: model.number(),
  bank_bin: model.text(),
  account_number: model.text(),
  account_name: model.text(),
  reference: model.text().unique(),
  status: model.enum([...PAYOUT_STATUSES]).default("draft"),
  bank_reference: model.text().nullable(),
  note: model.text().nullable(),
  settled_at: model.dateTime().nullable(),
});

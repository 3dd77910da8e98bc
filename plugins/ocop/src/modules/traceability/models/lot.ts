import { model } from "@medusajs/framework/utils";
import { LOT_STATUSES } from "../../../shared/traceability-vocabulary";

/**
 * A production lot (lô sản xuất): goods of one product made in one go. From issuing on a trigger refuses every change of its
 * facts; days are YYYY-MM-DD in Asia/Ho_Chi_Minh.
 */
export const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    producer_id: model.text().index(),
    product_id: model.text().index(),
    variant_id: model.text().nullable(),
    /** The names that the goods had when the lot was written; a product renamed later renames no pack. */
    product_title: model.text(),
    variant_title: model.text().nullable(),
    /** Random; what the code on labels is about, see shared/lot-code.ts. */
    code: model.text().unique(),
    /** For people; each producer has it once. */
    number: model.text(),
    made_on: model.text(),
    /** Null for goods that do not expire. */
    best_before: model.text().nullable(),
    quantity: model.number(),
    unit: model.text(),
    place: model.text().nullable(),
    note: model.text().nullable(),
    status: model.enum([...LOT_STATUSES]).default("draft"),
    issued_on: model.text().nullable(),
    /** What labels carry, kept so that labels printed again are the same ones after a change of keys. */
    signed_code: model.text().nullable(),
    recalled_on: model.text().nullable(),
    recall_reason: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id", "number"], unique: true }]);

import { model } from "@medusajs/framework/utils";
import { REVIEW_STATUSES } from "../../../shared/review-vocabulary";

/** What a buyer says of goods that were delivered: one for each line of a producer's part of an order. */
export const Review = model
  .define("review", {
    id: model.id({ prefix: "rev" }).primaryKey(),
    product_id: model.text(),
    producer_id: model.text(),
    /** The purchase that verifies it. */
    producer_order_line_id: model.text().unique(),
    /** 1 to 5; a buyer's opinion and no star of the programme. */
    stars: model.number(),
    /** Plain text without links; null for stars alone. */
    text: model.text().nullable(),
    /** As the buyer wants to be called; null for no name. */
    author: model.text().nullable(),
    status: model.enum([...REVIEW_STATUSES]).default("visible"),
    /** Why an operator hid it. */
    hidden_reason: model.text().nullable(),
  })
  .indexes([{ on: ["product_id", "created_at"] }, { on: ["producer_id", "created_at"] }]);

import { model } from "@medusajs/framework/utils";
import { PAGE_KINDS } from "../../../shared/page-kinds";

/** How often a page was opened on a day: a count and nothing about anybody who opened it. */
export const PageView = model
  .define("page_view", {
    id: model.id({ prefix: "view" }).primaryKey(),
    /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
    day: model.text(),
    kind: model.enum([...PAGE_KINDS]),
    /** Id of the product, producer or feature. */
    subject_id: model.text(),
    views: model.number(),
  })
  .indexes([
    { name: "IDX_page_view_subject", on: ["subject_id", "day", "kind"], unique: true, where: "deleted_at IS NULL" },
    { name: "IDX_page_view_day", on: ["day"] },
  ]);

/** How often a product was opened from the results of a searched word on a day. */
export const WordVisit = model
  .define("word_visit", {
    id: model.id({ prefix: "wvis" }).primaryKey(),
    /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
    day: model.text(),
    product_id: model.text(),
    /** Folded: without marks, in lower case. */
    word: model.text(),
    visits: model.number(),
  })
  .indexes([
    { name: "IDX_word_visit_product", on: ["product_id", "day", "word"], unique: true, where: "deleted_at IS NULL" },
    { name: "IDX_word_visit_day", on: ["day"] },
  ]);

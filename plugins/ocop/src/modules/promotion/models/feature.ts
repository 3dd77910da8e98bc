import { model } from "@medusajs/framework/utils";
import { FEATURE_PAGES } from "../../../shared/promotion-vocabulary";

/** A sales point or fair that a page of the shop shows for some days. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh, both included. */
export const Feature = model
  .define("feature", {
    id: model.id({ prefix: "feat" }).primaryKey(),
    sales_point_id: model.text(),
    page: model.enum([...FEATURE_PAGES]),
    /** Whose page it is; null for the home page. */
    unit_code: model.text().nullable(),
    from_day: model.text(),
    to_day: model.text(),
    office_id: model.text().index(),
    created_by: model.text(),
    /** Why it was ended before its last day; null while nobody did. */
    ended_reason: model.text().nullable(),
    ended_by: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_feature_page", on: ["page", "unit_code", "to_day"] },
    { name: "IDX_feature_sales_point", on: ["sales_point_id"] },
  ]);

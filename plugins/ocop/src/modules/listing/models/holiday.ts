import { model } from "@medusajs/framework/utils";

/** Days on which a producer sends nothing, both included; YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export const ListingHoliday = model.define("listing_holiday", {
  id: model.id({ prefix: "lhol" }).primaryKey(),
  producer_id: model.text().unique(),
  from_day: model.text(),
  to_day: model.text(),
  note: model.text().nullable(),
});

import { model } from "@medusajs/framework/utils";
import { placeColumns } from "../../../shared/place-columns";
import type { HourException, WeeklyHours } from "../rules/hours";
import { SALES_POINT_KINDS, SALES_POINT_STATUSES } from "../../../shared/sales-point-vocabulary";

/**
 * A điểm giới thiệu và bán sản phẩm OCOP; with dates, a fair. "Gian" (stall) is not "điểm" (point): one point may hold
 * many stalls. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh.
 */
export const SalesPoint = model
  .define("sales_point", {
    id: model.id({ prefix: "sp" }).primaryKey(),
    short_id: model.text().unique(),
    slug: model.text().index(),
    name: model.text().searchable(),
    kind: model.enum([...SALES_POINT_KINDS]).default("shop"),
    operator: model.text().searchable().nullable(),
    address_as_printed: model.text().searchable().nullable(),
    ...placeColumns(),
    hours: model.json<WeeklyHours>().nullable(),
    hour_exceptions: model.json<HourException[]>().nullable(),
    phone: model.text().nullable(),
    photos: model.json<string[]>().nullable(),
    stall_count: model.number().nullable(),
    recognition_decision: model.text().nullable(),
    recognised_by: model.text().nullable(),
    recognised_on: model.text().nullable(),
    funder: model.text().nullable(),
    maintain_until: model.text().nullable(),
    status: model.enum([...SALES_POINT_STATUSES]).default("open"),
    opened_on: model.text().nullable(),
    closed_on: model.text().nullable(),
    last_verified_on: model.text().nullable(),
    starts_on: model.text().nullable(),
    ends_on: model.text().nullable(),
    is_demo: model.boolean().default(false),
    goods: model.hasMany(() => SalesPointGood, { mappedBy: "sales_point" }),
  })
  .cascades({ delete: ["goods"] })
  .indexes([{ on: ["latitude_e6", "longitude_e6"] }]);

/**
 * A good carried by a point, with or without stars, with the day somebody last saw it there. In one file with its
 * point, because each names the other and files may not import in a circle.
 */
export const SalesPointGood = model.define("sales_point_good", {
  id: model.id({ prefix: "spg" }).primaryKey(),
  sales_point: model.belongsTo(() => SalesPoint, { mappedBy: "goods" }),
  product_id: model.text().index().nullable(),
  name: model.text(),
  last_seen_on: model.text(),
  /** False for a good that is only named and whose name is of an alcoholic drink; see rules/goods. */
  is_public: model.boolean().default(true),
});

import { model } from "@medusajs/framework/utils";
import { POSITION_VERDICTS } from "../../../shared/sales-point-vocabulary";

/**
 * Somebody of an office stood at a point and checked it: one a day and officer, so that a report that is sent twice over a
 * bad network is one.
 */
export const SalesPointCheck = model
  .define("sales_point_check", {
    id: model.id({ prefix: "spchk" }).primaryKey(),
    sales_point_id: model.text(),
    office_id: model.text(),
    /** Id of the officer. */
    checked_by: model.text(),
    /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
    day: model.text(),
    /** Where the phone said it was, with the metres within which it was sure; null where it did not say. */
    latitude_e6: model.number().nullable(),
    longitude_e6: model.number().nullable(),
    accuracy_m: model.number().nullable(),
    /** Metres from the point as it was registered then. */
    distance_m: model.number().nullable(),
    verdict: model.enum([...POSITION_VERDICTS]),
    picture_id: model.text().nullable(),
    /** How many goods were seen, of how many that were on the list. */
    goods_seen: model.number(),
    goods_listed: model.number(),
    note: model.text().nullable(),
  })
  .indexes([{ name: "IDX_sales_point_check_day", on: ["sales_point_id", "day", "checked_by"], unique: true }]);

/** A photo of a check: kept as copies of our own, nothing else of the file stays. */
export const SalesPointPicture = model
  .define("sales_point_picture", {
    id: model.id({ prefix: "sppic" }).primaryKey(),
    sales_point_id: model.text(),
    office_id: model.text(),
    sent_by: model.text(),
    /** Name of its copies, random. */
    stem: model.text().unique(),
    width: model.number(),
    height: model.number(),
    /** Where the Files Module keeps each copy, by "640.webp". */
    files: model.json<Record<string, string>>(),
  })
  .indexes([{ name: "IDX_sales_point_picture_office", on: ["office_id", "created_at"] }]);

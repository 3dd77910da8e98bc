import { model } from "@medusajs/framework/utils";
import { PLACE_REQUEST_STATUSES } from "../../../shared/sales-point-vocabulary";

/** A producer asks that a sales point carries goods of its own. */
export const SalesPointRequest = model
  .define("sales_point_request", {
    id: model.id({ prefix: "spreq" }).primaryKey(),
    producer_id: model.text().index(),
    sales_point_id: model.text(),
    product_ids: model.json<string[]>(),
    note: model.text().nullable(),
    status: model.enum([...PLACE_REQUEST_STATUSES]).default("asked"),
    /** Why it was refused, or what the operator adds. */
    reason: model.text().nullable(),
    /** Id of the member who asked. */
    asked_by: model.text(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_sales_point_request_open",
      on: ["producer_id", "sales_point_id"],
      unique: true,
      where: "deleted_at is null and status = 'asked'",
    },
  ]);

import { model } from "@medusajs/framework/utils";
import { ASKER_KINDS, SUPPLY_PERIODS, SUPPLY_STATUSES } from "../../../shared/inquiry-vocabulary";

/** A shop, supermarket or office looks for goods; operators and offices write it down. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export const SupplyRequest = model
  .define("supply_request", {
    id: model.id({ prefix: "sreq" }).primaryKey(),
    asker_kind: model.enum([...ASKER_KINDS]),
    asker_name: model.text(),
    /** How to reach the asker; told to producers who offered. */
    contact: model.text(),
    /** What is looked for, in the asker's words. */
    words: model.text(),
    /** Products of the shop that the asker named. */
    product_ids: model.json<string[]>(),
    group: model.text().nullable(),
    sub_group: model.text().nullable(),
    quantity: model.number(),
    unit: model.text(),
    period: model.enum([...SUPPLY_PERIODS]),
    /** Code of the province that the goods should come from; null for anywhere. */
    province_code: model.text().nullable(),
    /** Last day to answer. */
    until: model.text(),
    note: model.text().nullable(),
    status: model.enum([...SUPPLY_STATUSES]).default("open"),
    outcome_note: model.text().nullable(),
    /** With whom it was agreed. */
    agreed_producer_id: model.text().nullable(),
    /** What the contract says, where one was signed: quantity in the request's unit, value in đồng, day, number. */
    agreed_quantity: model.number().nullable(),
    agreed_value: model.number().nullable(),
    agreed_on: model.text().nullable(),
    contract_number: model.text().nullable(),
    /** Code of the unit of the office that wrote it down; null where the operator did. */
    unit_code: model.text().index().nullable(),
    /** Whether producers outside of the office's area are looked for too. */
    widened: model.boolean().default(false),
    created_by: model.text(),
  })
  .indexes([{ on: ["status", "until"] }]);

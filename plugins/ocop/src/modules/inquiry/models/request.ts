import { model } from "@medusajs/framework/utils";
import { ASKER_KINDS, SUPPLY_PERIODS, SUPPLY_STATUSES } from "../../../shared/inquiry-vocabulary";

/**
 * A shop, supermarket or office looks for goods: operators and offices write it down, or the public form does. Days are
 * YYYY-MM-DD in Asia/Ho_Chi_Minh.
 */
export const SupplyRequest = model
  .define("supply_request", {
    id: model.id({ prefix: "sreq" }).primaryKey(),
    asker_kind: model.enum([...ASKER_KINDS]),
    asker_name: model.text(),
    /** Number by which whoever asked by the public form asks again; null for what was written down by somebody else. */
    reference: model.text().unique().nullable(),
    /** How to reach the asker; told to producers who offered. Empty once it was forgotten. */
    contact: model.text(),
    /** Mail address of whoever asked by the public form; told together with the contact, and forgotten with it. */
    email: model.text().index().nullable(),
    /** Of the mails to that address. */
    language: model.enum(["vi", "en"]).default("vi"),
    /** Version of the words by which they agreed to that. */
    consent_version: model.text().nullable(),
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
    /** First and last day on which the goods are wanted; known of what the public form took. */
    wanted_from: model.text().nullable(),
    wanted_to: model.text().nullable(),
    /** Code of today's commune where the goods go, within the province whose code is `unit_code`. */
    delivery_commune_code: model.text().nullable(),
    /** Wished stars, at least; a wish that narrows nothing. */
    min_stars: model.number().nullable(),
    /** Wished standards as people write them, "VietGAP". */
    standards: model.json<string[]>().nullable(),
    /** Last day to answer; of a request that waits to be checked, the last on which the goods are wanted. */
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
    /**
     * Code of the unit of the office that wrote it down; of a public request, the province that the goods go to. Null where
     * the operator wrote it down, and for the whole country.
     */
    unit_code: model.text().index().nullable(),
    /** Whether producers outside of the office's area are looked for too. */
    widened: model.boolean().default(false),
    /** When it was accepted, refused or closed. */
    decided_at: model.dateTime().nullable(),
    created_by: model.text(),
  })
  .indexes([{ on: ["status", "until"] }]);

import { model } from "@medusajs/framework/utils";

/**
 * A step on a lot's way: harvest, drying, packing. Append-only: a mistake is corrected by a row that names the wrong one,
 * and both stay visible.
 */
export const LotStep = model.define("lot_step", {
  id: model.id({ prefix: "lstep" }).primaryKey(),
  lot_id: model.text().index(),
  what: model.text(),
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
  done_on: model.text(),
  place: model.text().nullable(),
  /** An organisation or a role, never asked for as a person's name. */
  done_by: model.text().nullable(),
  /** Id of the file that proves it. */
  evidence_file: model.text().nullable(),
  /** The row of this lot that was wrong. */
  corrects: model.text().nullable(),
  actor: model.text(),
});

/** A laboratory's result about a lot; append-only like steps. */
export const LotTest = model.define("lot_test", {
  id: model.id({ prefix: "ltest" }).primaryKey(),
  lot_id: model.text().index(),
  what: model.text(),
  laboratory: model.text(),
  result: model.text(),
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
  tested_on: model.text(),
  evidence_file: model.text().nullable(),
  corrects: model.text().nullable(),
  actor: model.text(),
});

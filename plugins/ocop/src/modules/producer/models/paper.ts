import { model } from "@medusajs/framework/utils";
import { PAPER_KINDS } from "../../../shared/producer-vocabulary";

/** A paper that a producer hands in. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh, the last one included. */
export const ProducerPaper = model.define("producer_paper", {
  id: model.id({ prefix: "ppap" }).primaryKey(),
  producer_id: model.text().index(),
  kind: model.enum([...PAPER_KINDS]),
  number: model.text().nullable(),
  issuer: model.text().nullable(),
  issued_on: model.text().nullable(),
  /** Null: it does not expire. */
  expires_on: model.text().nullable(),
  /** Under which the file module keeps the file, private; null while none was sent. */
  file_key: model.text().nullable(),
  /** Media type as our own decoding found it. */
  file_type: model.text().nullable(),
  file_bytes: model.number().nullable(),
  file_at: model.dateTime().nullable(),
});

import { model } from "@medusajs/framework/utils";
import { CONSENT_PURPOSES } from "../../../shared/producer-vocabulary";

/** A consent to one purpose: who gave it when, to which words, and who took it back when. Rows stay, as proof. */
export const ProducerConsent = model
  .define("producer_consent", {
    id: model.id({ prefix: "pcon" }).primaryKey(),
    producer_id: model.text().index(),
    purpose: model.enum([...CONSENT_PURPOSES]),
    text_version: model.text(),
    given_at: model.dateTime(),
    /** Id of the member. */
    given_by: model.text(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_by: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id", "purpose"], unique: true, where: "deleted_at is null and withdrawn_at is null" }]);

import { model } from "@medusajs/framework/utils";
import { type AssistanceScope, HELPER_KINDS } from "../../../shared/producer-vocabulary";

/** A producer's recorded consent that somebody else edits on its behalf, until a moment or until it is taken back. */
export const ProducerAssistance = model
  .define("producer_assistance", {
    id: model.id({ prefix: "passi" }).primaryKey(),
    /** Who is helped. */
    producer_id: model.text().index(),
    helper_kind: model.enum([...HELPER_KINDS]),
    /** Id of the cooperative's producer, or of the office. */
    helper_id: model.text(),
    scopes: model.json<AssistanceScope[]>(),
    valid_from: model.dateTime(),
    valid_to: model.dateTime(),
    /** Ids of the members. */
    granted_by: model.text(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_by: model.text().nullable(),
  })
  .indexes([{ on: ["helper_kind", "helper_id"] }]);

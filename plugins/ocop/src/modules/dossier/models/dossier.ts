import { model } from "@medusajs/framework/utils";
import { PRODUCT_GROUPS } from "../../../shared/certification-vocabulary";
import { DOSSIER_PURPOSES, DOSSIER_STATUSES } from "../../../shared/dossier-vocabulary";

/** What a producer hands in to have a product rated. Its parts, scores, papers and letters are rows of their own. */
export const Dossier = model.define("dossier", {
  id: model.id({ prefix: "dos" }).primaryKey(),
  producer_id: model.text().index(),
  /** The product in the register, where it is there already. */
  rated_product_id: model.text().nullable(),
  /** As the forms name it; stays as it was handed in when the product is renamed. */
  product_name: model.text().searchable(),
  group: model.enum([...PRODUCT_GROUPS]),
  purpose: model.enum([...DOSSIER_PURPOSES]),
  /** One of CRITERIA_VERSIONS; no enum column, because "1048" is no GraphQL name. */
  criteria_version: model.text(),
  /** Code of the bộ sản phẩm, where the decision has some. */
  product_set: model.text().nullable(),
  /** Codes of the conditions that the producer says are met and stop a rank. */
  conditions_met: model.json<string[]>().nullable(),
  status: model.enum([...DOSSIER_STATUSES]).default("draft"),
  submitted_at: model.dateTime().nullable(),
});

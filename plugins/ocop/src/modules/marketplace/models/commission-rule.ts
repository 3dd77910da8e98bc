import { model } from "@medusajs/framework/utils";
import { PROMOTION_BEARERS } from "../../../shared/marketplace-vocabulary";

/**
 * What the market takes of a sale. The operator orders the rules; the first one that fits a line decides, and a rule
 * without conditions fits every line. Days are YYYY-MM-DD, both included.
 */
export const CommissionRule = model.define("commission_rule", {
  id: model.id({ prefix: "crul" }).primaryKey(),
  position: model.number(),
  name: model.text(),
  producer_id: model.text().nullable(),
  producer_kind: model.text().nullable(),
  product_group: model.text().nullable(),
  product_id: model.text().nullable(),
  /** Basis points: 100 is 1 %. */
  rate_bp: model.number(),
  valid_from: model.text().nullable(),
  valid_to: model.text().nullable(),
  active: model.boolean().default(true),
});

/** Who pays for the discount of a promotion code; the market when nothing is said. */
export const PromotionBearerRow = model.define("promotion_bearer", {
  id: model.id({ prefix: "pbea" }).primaryKey(),
  code: model.text().unique(),
  bearer: model.enum([...PROMOTION_BEARERS]),
});

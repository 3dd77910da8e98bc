import { model } from "@medusajs/framework/utils";
import { COUNCIL_SEATS } from "../../../shared/rating-vocabulary";

/** A seat in the council of a round: an officer, or a post whose sheets come on paper. */
export const RatingSeat = model.define("rating_seat", {
  id: model.id({ prefix: "rseat" }).primaryKey(),
  round_id: model.text(),
  officer_id: model.text().nullable(),
  /** As the decision on the council names it. */
  post: model.text(),
  seat: model.enum([...COUNCIL_SEATS]),
});

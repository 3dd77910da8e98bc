import { model } from "@medusajs/framework/utils";

/** The producer's answer to a review; one for each. */
export const ReviewReply = model.define("review_reply", {
  id: model.id({ prefix: "rrep" }).primaryKey(),
  review_id: model.text().unique(),
  producer_id: model.text().index(),
  text: model.text(),
  /** Id of the member who wrote it. */
  actor: model.text(),
});

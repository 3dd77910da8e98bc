import { model } from "@medusajs/framework/utils";
import { LOT_EVENT_KINDS } from "../../../shared/traceability-vocabulary";

/** What happened to a lot, and by which member; append-only. */
export const LotEvent = model.define("lot_event", {
  id: model.id({ prefix: "levt" }).primaryKey(),
  lot_id: model.text().index(),
  kind: model.enum([...LOT_EVENT_KINDS]),
  /** Why, where somebody said so. */
  reason: model.text().nullable(),
  actor: model.text(),
});

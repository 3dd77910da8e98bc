import { model } from "@medusajs/framework/utils";
import { OFFICE_EVENTS } from "../../../shared/office-vocabulary";

/** Something that was done to an office or one of its officers: who, when, before, after. Never changed. */
export const OfficeEvent = model.define("office_event", {
  id: model.id({ prefix: "oevt" }).primaryKey(),
  office_id: model.text().index(),
  officer_id: model.text().nullable(),
  kind: model.enum([...OFFICE_EVENTS]),
  /** Role or name before and after. */
  before: model.text().nullable(),
  after: model.text().nullable(),
  /** Id of the operator, or of the officer who accepted. */
  actor: model.text(),
});

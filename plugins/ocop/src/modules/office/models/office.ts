import { model } from "@medusajs/framework/utils";
import { OFFICE_KINDS, OFFICE_LEVELS } from "../../../shared/office-vocabulary";

/** An office of the programme; its area is its unit with everything in it, today's and former. */
export const Office = model.define("office", {
  id: model.id({ prefix: "off" }).primaryKey(),
  name: model.text(),
  kind: model.enum([...OFFICE_KINDS]),
  /** That of its unit, which never changes. */
  level: model.enum([...OFFICE_LEVELS]),
  /** Code of its unit, which may have ended; null for the centre. */
  unit_code: model.text().index().nullable(),
});

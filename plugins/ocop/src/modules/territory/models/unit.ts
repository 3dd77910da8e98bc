import { model } from "@medusajs/framework/utils";

/** An administrative unit, of today or ended; see shared/territory.ts for the meaning of each field. */
export const Unit = model
  .define(
    { name: "territory_unit", tableName: "territory_unit" },
    {
      code: model.text().primaryKey(),
      name: model.text(),
      kind: model.text(),
      level: model.enum(["province", "district", "commune"]),
      parent_code: model.text().nullable(),
      slug: model.text(),
      fold: model.text(),
      valid_from: model.text().nullable(),
      valid_to: model.text().nullable(),
      decree: model.text().nullable(),
      earlier: model.json().nullable(),
      latitude_e6: model.number().nullable(),
      longitude_e6: model.number().nullable(),
    },
  )
  .indexes([{ on: ["parent_code"] }, { on: ["level", "valid_to"] }, { on: ["slug"] }]);

import { model } from "@medusajs/framework/utils";

/** A name that a unit had before 30/06/2025, or is also written with; leads to the unit that bears it now. */
export const UnitAlias = model
  .define(
    { name: "territory_alias", tableName: "territory_alias" },
    {
      id: model.id({ prefix: "tali" }).primaryKey(),
      name: model.text(),
      kind: model.text(),
      level: model.enum(["province", "district", "commune"]),
      parent_code: model.text().nullable(),
      unit_code: model.text(),
      decree: model.text().nullable(),
    },
  )
  .indexes([{ on: ["unit_code"] }]);

import { model } from "@medusajs/framework/utils";

/** Which unit followed which; `share_permille` is the part of the ended unit's communes, in thousandths. */
export const UnitSuccession = model
  .define(
    { name: "territory_succession", tableName: "territory_succession" },
    {
      id: model.id({ prefix: "tsuc" }).primaryKey(),
      from_code: model.text(),
      to_code: model.text(),
      kind: model.enum(["merged", "renamed", "split", "unchanged", "abolished"]),
      share_permille: model.number().nullable(),
    },
  )
  .indexes([{ on: ["from_code", "to_code"], unique: true }, { on: ["to_code"] }]);

import { model } from "@medusajs/framework/utils";

/** Which version of the dataset the tables hold: one row, so that a second load can be skipped. */
export const TerritoryLoad = model.define(
  { name: "territory_load", tableName: "territory_load" },
  {
    id: model.id({ prefix: "tload" }).primaryKey(),
    version: model.text(),
    units: model.number(),
  },
);

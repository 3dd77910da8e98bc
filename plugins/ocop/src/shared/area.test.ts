import { describe, expect, it } from "vitest";
import { areaParam, areaSql, isInArea } from "./area";

const whole = { level: "central", unit_code: null, codes: null } as const;
const district = { level: "district", unit_code: "F399", codes: ["F399", "F15880"] } as const;

describe("an area", () => {
  it("asks each place column of the alias, with one parameter", () => {
    const sql = areaSql("producer");
    for (const column of ["province_code", "commune_code", "district_code", "former_unit_code"])
      expect(sql).toContain(`producer.${column} = any(`);
    // A colon behind a name would make it the name of a column for the database's driver.
    expect(sql.match(/:\w+:?/g)?.every((name) => name === ":area")).toBe(true);
    expect(areaParam(district)).toEqual({ area: ["F399", "F15880"] });
    expect(areaParam(whole)).toEqual({ area: null });
  });

  it("holds its own units, and the whole country holds all", () => {
    expect(isInArea(district, "F15880")).toBe(true);
    expect(isInArea(district, "38")).toBe(false);
    expect(isInArea(district, null)).toBe(false);
    expect(isInArea(whole, null)).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { Params } from "./connection";
import { distanceSql, pointValue, readNear, withinSql } from "./geo";
import type { Plan } from "./plan";

const plan: Plan = {
  table: "t",
  primaryKey: "id",
  columns: [],
  points: [{ path: "location", lat: "g_lat_location", lng: "g_lng_location", filterable: true, sortable: true }],
  hasWords: true,
  searchable: [],
  retrievable: [],
  orders: [],
};

describe("near", () => {
  it("reads a point and refuses what is none", () => {
    expect(pointValue({ location: { lat: 21.03, lng: 105.85 } }, "location")).toEqual([21.03, 105.85]);
    for (const location of [null, "21,105", { lat: 91, lng: 0 }, { lat: Number.NaN, lng: 1 }, { lat: 1 }])
      expect(pointValue({ location }, "location")).toEqual([null, null]);
  });
  it("asks for a place where distance is ordered by, and for numbers that can be", () => {
    expect(readNear(plan, undefined, ["stars"])).toBeNull();
    expect(() => readNear(plan, undefined, ["location"])).toThrow("needs a place");
    expect(readNear(plan, { field: "location", lat: 21, lng: 105, radius_m: 500 }, ["location"])?.radius).toBe(500);
    for (const wrong of [{ field: "id" }, { lat: "21" }, { lng: 181 }, { radius_m: -1 }, { radius_m: "1) OR 1=1" }])
      expect(() => readNear(plan, { field: "location", lat: 21, lng: 105, ...wrong }, [])).toThrow(/point|needs/);
  });
  it("lets nothing of the request into the statement", () => {
    const near = readNear(plan, { field: "location", lat: 21.5, lng: 105.5, radius_m: 777 }, []);
    const params = new Params();
    const sql = near === null ? "" : `${distanceSql(near, params)} ${withinSql(near, params)}`;
    expect(sql).not.toMatch(/21\.5|105\.5|777/);
    expect(params.values).toContain(777);
  });
});

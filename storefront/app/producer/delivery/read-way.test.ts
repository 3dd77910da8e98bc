import { describe, expect, it } from "vitest";
import { readWay, type TypedWay } from "./read-way";

const TYPED: TypedWay = { name: " Giao tận nơi ", fee: "25.000", free_from: "500k", days_min: "2", days_max: "4" };

describe("a way of delivery that was typed", () => {
  it("is read with dots, short thousands and spaces", () => {
    expect(readWay(TYPED, undefined)).toEqual({
      way: {
        name: "Giao tận nơi",
        kind: "delivery",
        rule: { kind: "flat", amount: 25_000 },
        free_from: 500_000,
        promised_days: { min: 2, max: 4 },
        sales_point_id: null,
        provinces: null,
      },
    });
  });
  it("may leave out what is optional, and keeps its id", () => {
    expect(readWay({ ...TYPED, free_from: "", days_min: "", days_max: "" }, "so_1")).toMatchObject({
      way: { id: "so_1", free_from: null, promised_days: null },
    });
  });
  it.each([
    ["name", { name: "G" }],
    ["fee", { fee: "rẻ" }],
    ["fee", { fee: "5.000.001" }],
    ["free_from", { free_from: "nhiều" }],
    ["days_min", { days_min: "" }],
    ["days_max", { days_min: "5" }],
    ["days_max", { days_max: "61" }],
  ] as const)("is refused for its %s", (field, typed) => {
    expect(readWay({ ...TYPED, ...typed }, undefined)).toHaveProperty(["faults", field]);
  });
});

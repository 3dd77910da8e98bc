import { describe, expect, it } from "vitest";
import { isValidOn, standardsOn } from "./standards";

const vietgap = { standard: "VietGAP", valid_from: "2025-03-01", valid_to: "2027-02-28" };

describe("isValidOn", () => {
  it.each([
    ["2025-02-28", false],
    ["2025-03-01", true],
    ["2027-02-28", true],
    ["2027-03-01", false],
  ])("on %s: %s", (day, valid) => {
    expect(isValidOn(vietgap, day)).toBe(valid);
  });

  it("takes an open end as lasting", () => {
    expect(isValidOn({ valid_from: null, valid_to: null }, "2026-01-01")).toBe(true);
    expect(standardsOn([vietgap, { ...vietgap, valid_to: null }], "2030-01-01")).toHaveLength(1);
  });
});

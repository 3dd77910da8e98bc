import { describe, expect, it } from "vitest";
import { issuersOf } from "./powers";

describe("issuersOf", () => {
  it.each([
    ["2022-06-01", 3, ["province"]],
    ["2022-06-01", 4, ["province"]],
    ["2023-02-24", 3, ["district"]],
    ["2024-06-01", 4, ["province"]],
    ["2025-06-30", 3, ["district"]],
    ["2025-07-03", 3, []],
    ["2025-07-06", 3, ["province"]],
    ["2026-01-01", 4, ["province"]],
    ["2018-06-01", 3, []],
  ] as const)("on %s %s stars come from %j", (day, stars, levels) => {
    expect(issuersOf(stars, day)).toEqual(levels);
  });

  it.each(["2019-08-21", "2024-01-01", "2026-01-01"])("on %s five stars come from the centre alone", (day) => {
    expect(issuersOf(5, day)).toEqual(["central"]);
  });
});

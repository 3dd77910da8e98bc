import { describe, expect, it } from "vitest";
import { communeReportDue, issuersOf, levelsAbove, mayChangeCertificatesOf, mayHoldRound } from "./powers";

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

describe("rounds", () => {
  it.each([
    ["2019-08-20", []],
    ["2020-01-01", ["district", "province", "central"]],
    ["2025-06-30", ["district", "province", "central"]],
    ["2025-07-01", ["province", "central"]],
    ["2026-01-01", ["province", "central"]],
  ] as const)("on %s are held by %j", (day, levels) => {
    expect((["district", "province", "central"] as const).filter((level) => mayHoldRound(level, day))).toEqual(levels);
  });

  it("ask for a commune's report from 06/07/2025 on", () => {
    expect(["2025-07-05", "2025-07-06", "2026-01-01"].map(communeReportDue)).toEqual([false, true, true]);
  });

  it("send what they may not recognise to the levels above", () => {
    expect(levelsAbove("district")).toEqual(["province", "central"]);
    expect(levelsAbove("central")).toEqual([]);
  });
});

describe("certificates", () => {
  it("are taken away by their level or one above, by a commune never", () => {
    const levels = ["commune", "district", "province", "central"] as const;
    expect(levels.filter((level) => mayChangeCertificatesOf(level, "district"))).toEqual([
      "district",
      "province",
      "central",
    ]);
    expect(levels.filter((level) => mayChangeCertificatesOf(level, "province"))).toEqual(["province", "central"]);
    expect(levels.filter((level) => mayChangeCertificatesOf(level, "central"))).toEqual(["central"]);
  });
});

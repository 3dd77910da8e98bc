import { describe, expect, it } from "vitest";
import { runningNumbers } from "./certificate-numbers";

describe("runningNumbers", () => {
  it("counts on in the pattern, all as wide as the last", () => {
    expect(runningNumbers("{n}/2026/GCN-OCOP", "9", ["a", "b"])).toEqual({
      a: "09/2026/GCN-OCOP",
      b: "10/2026/GCN-OCOP",
    });
    expect(runningNumbers("TH-{n}", "99", ["a", "b"])).toEqual({ a: "TH-099", b: "TH-100" });
    expect(runningNumbers("{n}", "1", [])).toEqual({});
  });

  it.each([
    ["GCN-2026", "1"],
    ["{n}", "0"],
    ["{n}", "1,5"],
    ["{n}", ""],
  ])("makes nothing of %s from %s", (pattern, first) => {
    expect(runningNumbers(pattern, first, ["a"])).toBeNull();
  });
});

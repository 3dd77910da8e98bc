import { describe, expect, it } from "vitest";
import { planShare } from "./plan-share";

describe("a result beside its plan", () => {
  it("is a share of it, as Hà Nội printed 100.3 % for 301 of 300 in 2019", () => {
    expect(planShare(300, 301)).toBe(10_033);
    expect(planShare(3, 1)).toBe(3_333);
    expect(planShare(8, 8)).toBe(10_000);
  });

  it("is none without a plan, or of a plan of nothing", () => {
    expect(planShare(null, 5)).toBeNull();
    expect(planShare(0, 5)).toBeNull();
  });
});

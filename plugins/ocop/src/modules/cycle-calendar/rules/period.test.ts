import { describe, expect, it } from "vitest";
import { isIsoDay } from "../../../shared/clock";
import { cycleYear, examplePeriods, periodFault, periodState } from "./period";

const period = (starts_on: string, ends_on: string) => ({ starts_on, ends_on });

describe("a time of the cycle", () => {
  it("may be one day, not less than that and not more than a year", () => {
    expect(periodFault(period("2026-03-01", "2026-03-01"))).toBeNull();
    expect(periodFault(period("2026-03-02", "2026-03-01"))).toBe("ends_before");
    expect(periodFault(period("2026-01-01", "2026-12-31"))).toBeNull();
    expect(periodFault(period("2026-01-01", "2027-01-02"))).toBe("too_long");
  });

  it("belongs to the year of its first day", () => {
    expect(cycleYear(period("2026-12-20", "2027-01-10"))).toBe(2026);
  });

  it("includes its first and its last day", () => {
    const rating = period("2026-03-01", "2026-04-30");
    expect(periodState(rating, "2026-02-28")).toBe("coming");
    expect(periodState(rating, "2026-03-01")).toBe("now");
    expect(periodState(rating, "2026-04-30")).toBe("now");
    expect(periodState(rating, "2026-05-01")).toBe("past");
  });
});

describe("the example of Quảng Ninh", () => {
  it("has real days of the asked year, also of a leap year", () => {
    for (const year of [2026, 2028]) {
      const periods = examplePeriods(year);
      expect(periods).toHaveLength(6);
      for (const one of periods) {
        expect([one.starts_on, one.ends_on].every(isIsoDay)).toBe(true);
        expect(periodFault(one)).toBeNull();
        expect(cycleYear(one)).toBe(year);
      }
    }
  });

  it("rates twice a year and takes ideas from April to June", () => {
    const steps = examplePeriods(2026);
    expect(steps.filter(({ step }) => step === "rate")).toHaveLength(2);
    expect(steps.find(({ step }) => step === "idea")).toEqual({
      step: "idea",
      starts_on: "2026-04-01",
      ends_on: "2026-06-30",
    });
  });
});

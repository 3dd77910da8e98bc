import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../shared/clock";
import { checkedBetween, freshnessOf } from "./freshness";

const TODAY = "2026-11-26";
const ago = (days: number) => addDays(TODAY, -days);

describe("freshnessOf", () => {
  it.each([
    [ago(0), "fresh", 0],
    [ago(12), "fresh", 12],
    [ago(90), "fresh", 90],
    [ago(91), "ageing", 91],
    [ago(180), "ageing", 180],
    [ago(181), "stale", 181],
    [null, "never", null],
    [addDays(TODAY, 1), "never", null],
  ])("checked on %s is %s", (day, freshness, days) => {
    expect(freshnessOf(day, TODAY)).toEqual({ freshness, days });
  });

  it("counts over the end of February of a leap year", () => {
    expect(freshnessOf("2028-02-28", "2028-03-01").days).toBe(2);
  });
});

describe("checkedBetween", () => {
  it("agrees with the rule on every day: each is between the days of its own freshness and of no other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (days) => {
        const day = ago(days);
        const found = (["fresh", "ageing", "stale"] as const).filter((freshness) => {
          const { from, to } = checkedBetween(freshness, TODAY);
          return (from === null || day >= from) && day <= to;
        });
        expect(found).toEqual([freshnessOf(day, TODAY).freshness]);
      }),
    );
  });
});

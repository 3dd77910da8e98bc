import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../shared/clock";
import { spansOf, sumInto } from "./spans";

const TODAY = "2026-03-01";

describe("the bars of a period", () => {
  it.each([
    ["30", "day", 30, 1],
    ["90", "week", 13, 7],
    ["365", "week", 52, 7],
  ] as const)("of %s days is a %s each, %i of them, without a gap, and ends today", (period, step, count, width) => {
    const { spans, step: told } = spansOf(period, TODAY);
    expect(told).toBe(step);
    expect(spans).toHaveLength(count);
    expect(spans.at(-1)?.to).toBe(TODAY);
    for (const [at, { from, to }] of spans.entries()) {
      expect(daysBetween(from, to)).toBe(width - 1);
      expect(from).toBe(at === 0 ? spans[0].from : addDays(spans[at - 1]?.to ?? "", 1));
    }
  });

  it("hold what lies in them, once, and nothing else", () => {
    const { spans } = spansOf("90", TODAY);
    const rows = Array.from({ length: 120 }, (_, back) => ({ day: addDays(TODAY, -back), pieces: 1, views: 2 }));
    const summed = sumInto(spans, rows, ["pieces", "views"]);
    expect(summed.map(({ pieces }) => pieces)).toEqual(spans.map(() => 7));
    expect(summed.reduce((all, { views }) => all + views, 0)).toBe(182);
  });
});

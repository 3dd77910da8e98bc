import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenRows } from "./shield";

const rows = (...producers: number[]) => producers.map((one) => ({ producers: one }));

describe("rows that would tell what one producer sold", () => {
  it("are hidden, together with the next smallest when the total would give them away", () => {
    expect(hiddenRows(rows(10, 1, 4, 7), 3, true)).toEqual([false, true, true, false]);
    expect(hiddenRows(rows(10, 1, 2, 7), 3, true)).toEqual([false, true, true, false]);
    expect(hiddenRows(rows(10, 2, 2, 7), 3, false)).toEqual([false, true, true, true]);
    expect(hiddenRows(rows(3, 5, 0), 3, true)).toEqual([false, false, false]);
    expect(hiddenRows(rows(2, 0), 3, true)).toEqual([true, false]);
  });

  it("are never told, and never alone among the hidden", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 20 });
    fc.assert(
      fc.property(counts, fc.boolean(), (producers, disjoint) => {
        const hidden = hiddenRows(rows(...producers), 3, disjoint);
        const kept = producers.filter((_, at) => hidden[at]);
        const told = producers.filter((_, at) => !hidden[at]);
        expect(told.every((one) => one === 0 || one >= 3)).toBe(true);
        expect(kept.every((one) => one > 0)).toBe(true);
        if (kept.length === 0 || told.every((one) => one === 0)) return;
        expect(disjoint ? kept.reduce((sum, one) => sum + one, 0) : Math.max(...kept)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

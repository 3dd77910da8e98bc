import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../shared/clock";
import { type Running, shownOn } from "./turns";

const DAY = "2026-11-26";
const PLACES = 4;
/** Offices with so many features each; ids tell the office and the order in which they were made. */
const booked = (counts: readonly number[]): Running[] =>
  counts.flatMap((count, office) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${office}-${at}`,
      office_id: `office-${office}`,
      created_at: at * 100 + office,
    })),
  );

/** On how many of the days that follow each feature was shown. */
function daysShown(running: readonly Running[], days: number): Map<string, number> {
  const shown = new Map(running.map(({ id }) => [id, 0]));
  for (let day = 0; day < days; day += 1)
    for (const { id } of shownOn(running, addDays(DAY, day), PLACES)) shown.set(id, (shown.get(id) ?? 0) + 1);
  return shown;
}
const officeDays = (running: readonly Running[], shown: ReadonlyMap<string, number>) => {
  const sums = new Map<string, number>();
  for (const { id, office_id } of running) sums.set(office_id, (sums.get(office_id) ?? 0) + (shown.get(id) ?? 0));
  return [...sums.values()];
};

describe("shownOn", () => {
  it("shows everything where it fits, oldest first", () => {
    expect(shownOn(booked([2, 1]), DAY, PLACES).map(({ id }) => id)).toEqual(["0-0", "1-0", "0-1"]);
    expect(shownOn([], DAY, PLACES)).toEqual([]);
  });

  it("does not let one office crowd out another", () => {
    const ids = shownOn(booked([20, 1]), DAY, PLACES).map(({ office_id }) => office_id);
    expect(ids.filter((id) => id === "office-1")).toHaveLength(1);
    expect(ids).toHaveLength(PLACES);
  });

  it("gives more offices than places turns of the same length", () => {
    for (const offices of [5, 6, 8, 9]) {
      const running = booked(Array.from({ length: offices }, () => 1));
      expect(new Set(daysShown(running, offices).values())).toEqual(new Set([PLACES]));
    }
  });

  it("is fair among the features of one office, also when turns and numbers have a factor in common", () => {
    const running = booked([2, 2, 2, 2, 2, 2, 2, 2]);
    expect(new Set(daysShown(running, 16).values())).toEqual(new Set([4]));
  });

  const counts = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 9 });

  it("never shows more than fits, nothing twice, and nothing that does not run", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 1000 }), (each, later) => {
        const running = booked(each);
        const ids = shownOn(running, addDays(DAY, later), PLACES).map(({ id }) => id);
        expect(ids).toHaveLength(Math.min(PLACES, running.length));
        expect(new Set(ids).size).toBe(ids.length);
        expect(running.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
      }),
    );
  });

  it("leaves nobody out, and no two offices with as many features far apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 }), (offices, features) => {
        const running = booked(Array.from({ length: offices }, () => features));
        const shown = daysShown(running, 360);
        expect(Math.min(...shown.values())).toBeGreaterThan(0);
        const sums = officeDays(running, shown);
        expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(PLACES);
      }),
    );
  });
});

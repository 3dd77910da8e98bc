import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issuersOf } from "./powers";
import { outcomeOf } from "./outcome";

const TODAY = "2026-03-01";
const DISTRICTS_148 = "2024-06-01";
const FIRST = "2020-07-01";
const LEVELS = ["district", "province", "central"] as const;

describe("what a result comes to", () => {
  it.each([
    [90, "province", TODAY, "recognise", 4, true, null],
    [89.96, "province", TODAY, "recognise", 4, false, null],
    [70, "province", TODAY, "recognise", 4, false, null],
    [69.99, "province", TODAY, "recognise", 3, false, null],
    [49.99, "province", TODAY, "decline", null, false, "below_three_stars"],
    [90, "central", TODAY, "recognise", 5, false, null],
    [89.99, "central", TODAY, "decline", null, false, "below_five_stars"],
    [60, "district", DISTRICTS_148, "recognise", 3, false, null],
    [75, "district", DISTRICTS_148, "propose", null, false, null],
    [95, "district", DISTRICTS_148, "propose", null, false, null],
    [60, "province", DISTRICTS_148, "decline", null, false, "no_power"],
    [75, "province", DISTRICTS_148, "recognise", 4, false, null],
    [60, "district", FIRST, "propose", null, false, null],
    [60, "province", FIRST, "recognise", 3, false, null],
    [60, "province", "2025-07-03", "decline", null, false, "no_power"],
  ] as const)("%s points at the %s on %s: %s", (mean, level, day, outcome, stars, potential_five, reason) => {
    expect(outcomeOf(mean, false, level, day)).toEqual({ outcome, stars, potential_five, reason });
    expect(outcomeOf(mean, true, level, day)).toMatchObject({ outcome: "decline", reason: "stopped" });
  });

  it("never goes beyond what a level may recognise on the day, and never below three stars", () => {
    const days = fc.constantFrom("2019-08-21", "2023-02-23", "2023-02-24", "2025-06-30", "2025-07-05", "2025-07-06");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(...LEVELS), days, (hundredths, level, day) => {
        const found = outcomeOf(hundredths / 100, false, level, day);
        const recognised = found.outcome === "recognise";
        expect(recognised && !issuersOf(found.stars, day).includes(level)).toBe(false);
        expect(recognised && hundredths < 5000).toBe(false);
        expect(found.potential_five).toBe(level === "province" && hundredths >= 9000);
      }),
    );
  });
});

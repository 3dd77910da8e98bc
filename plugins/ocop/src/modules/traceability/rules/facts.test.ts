import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../shared/clock";
import { deedFault, issueFaults, lotFaults, MAX_LOT_QUANTITY, MAX_SHELF_DAYS } from "./facts";

const today = "2026-11-26";
const facts = { made_on: "2026-11-20", best_before: "2027-05-20", quantity: 200 };

describe("the facts of a lot", () => {
  it("hold when the goods were made by today and keep for a while, or for ever", () => {
    expect(lotFaults(facts, today)).toEqual({});
    expect(lotFaults({ ...facts, made_on: today, best_before: today }, today)).toEqual({});
    expect(lotFaults({ ...facts, best_before: null }, today)).toEqual({});
  });

  it.each([
    [{ made_on: "2026-11-27" }, { made_on: "in_future" }],
    [{ made_on: "2016-11-20" }, { made_on: "too_long_ago", best_before: "shelf_too_long" }],
    [{ made_on: "2026-02-30" }, { made_on: "no_day" }],
    [{ best_before: "2026-11-19" }, { best_before: "before_made" }],
    [{ best_before: "2036-11-22" }, { best_before: "shelf_too_long" }],
    [{ best_before: "2027-13-01" }, { best_before: "no_day" }],
    [{ quantity: 0 }, { quantity: "quantity" }],
    [{ quantity: 1.5 }, { quantity: "quantity" }],
    [{ quantity: Number.NaN }, { quantity: "quantity" }],
    [{ quantity: MAX_LOT_QUANTITY + 1 }, { quantity: "quantity" }],
  ])("do not hold with %j", (change, faults) => {
    expect(lotFaults({ ...facts, ...change }, today)).toEqual(faults);
  });

  it("hold exactly between the limits, wherever they lie", () => {
    const day = fc.integer({ min: -2 * MAX_SHELF_DAYS, max: 2 * MAX_SHELF_DAYS });
    fc.assert(
      fc.property(day, day, (age, shelf) => {
        const made_on = addDays(today, -age);
        const faults = lotFaults({ made_on, best_before: addDays(made_on, shelf), quantity: 1 }, today);
        expect(faults.made_on === undefined).toBe(age >= 0 && age <= MAX_SHELF_DAYS);
        expect(faults.best_before === undefined).toBe(shelf >= 0 && shelf <= MAX_SHELF_DAYS);
      }),
    );
  });

  it("do not let a lot be issued that is past its day", () => {
    expect(issueFaults({ ...facts, best_before: "2026-11-25" }, today)).toEqual({ best_before: "expired" });
    expect(issueFaults({ ...facts, best_before: today }, today)).toEqual({});
    expect(issueFaults({ ...facts, best_before: "2026-11-19" }, today)).toEqual({ best_before: "before_made" });
    expect(issueFaults({ ...facts, best_before: null }, today)).toEqual({});
  });

  it("take a step or test of today and before, not of tomorrow", () => {
    expect(deedFault(today, today)).toBeNull();
    expect(deedFault("2026-11-27", today)).toBe("in_future");
    expect(deedFault("2026-11-31", today)).toBe("no_day");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../shared/clock";
import { daysLeft, REMINDER_DAYS, reminderDue } from "./expiry";
import { expiryOf } from "./validity";

describe("daysLeft", () => {
  it("counts to the midnight that ends a certificate", () => {
    expect(daysLeft("2026-12-01", "2026-11-30")).toBe(1);
    expect(daysLeft("2026-12-01", "2026-12-01")).toBe(0);
    expect(daysLeft(expiryOf("2024-02-29"), "2027-02-27")).toBe(1);
  });
});

describe("reminderDue", () => {
  it.each([
    [181, null],
    [180, 180],
    [91, 180],
    [90, 90],
    [30, 30],
    [8, 30],
    [7, 7],
    [1, 7],
    [0, null],
    [-1, null],
  ])("%s days before the end is the threshold %s", (left, days) => {
    expect(reminderDue("active", left)).toBe(days);
    expect(reminderDue("suspended", left)).toBe(days);
  });

  it("is silent about what was revoked, replaced, has ended or not begun", () => {
    for (const standing of ["revoked", "superseded", "expired", "not_yet_valid"] as const)
      expect(reminderDue(standing, 30)).toBeNull();
  });

  it("comes at each threshold once when looked at every day, whatever day it starts, and never late ones together", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (start) => {
        const seen = Array.from({ length: start + 2 }, (_, day) =>
          reminderDue("active", daysLeft("2027-06-01", addDays("2027-06-01", day - start))),
        );
        const changes = seen.filter((due, day) => due !== null && due !== seen[day - 1]);
        const first = REMINDER_DAYS.findLast((days) => start <= days);
        expect(changes).toEqual(REMINDER_DAYS.filter((days) => days <= (first ?? 180)));
      }),
    );
  });
});

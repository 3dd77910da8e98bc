import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, clockAt, isIsoDay, todayInHoChiMinh } from "../../../shared/clock";
import { addMonths, expiryOf, standingOn } from "./validity";

const day = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays("2000-01-01", days));

describe("expiryOf", () => {
  it.each([
    ["2024-02-29", "2027-02-28"],
    ["2021-02-28", "2024-02-28"],
    ["2023-11-23", "2026-11-23"],
    ["2023-12-31", "2026-12-31"],
  ])("a certificate of %s ends on %s", (issued, expires) => {
    expect(expiryOf(issued)).toBe(expires);
  });

  it("is always a real day, three years later, and keeps the order of days", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(isIsoDay(expiryOf(a))).toBe(true);
        expect(Number(expiryOf(a).slice(0, 4))).toBe(Number(a.slice(0, 4)) + 3);
        const [earlier, later] = [a, b].toSorted();
        expect(expiryOf(earlier ?? a) <= expiryOf(later ?? b)).toBe(true);
      }),
    );
  });
});

describe("addMonths", () => {
  it("stops at the end of a shorter month", () => {
    expect(addMonths("2025-01-31", 1)).toBe("2025-02-28");
    expect(addMonths("2025-12-31", 2)).toBe("2026-02-28");
    expect(addMonths("2025-12-15", 1)).toBe("2026-01-15");
  });
});

describe("standingOn", () => {
  const certificate = { status: "active" as const, issued_on: "2023-11-23", expires_on: "2026-11-23" };

  it("ends at midnight in Việt Nam, not in Greenwich", () => {
    const lastMinute = todayInHoChiMinh(() => new Date("2026-11-22T23:59:59+07:00"));
    const midnight = todayInHoChiMinh(() => new Date("2026-11-23T00:00:00+07:00"));
    expect(standingOn(certificate, lastMinute)).toBe("active");
    expect(standingOn(certificate, midnight)).toBe("expired");
    // In Greenwich the same moment is still the day before.
    expect(new Date("2026-11-23T00:00:00+07:00").toISOString()).toMatch(/^2026-11-22/);
  });

  it("is not valid before its day of issue", () => {
    expect(standingOn(certificate, "2023-11-22")).toBe("not_yet_valid");
    expect(standingOn(certificate, todayInHoChiMinh(clockAt("2023-11-23")))).toBe("active");
  });

  it("stays revoked after its last day, and a suspended one ends", () => {
    expect(standingOn({ ...certificate, status: "revoked" }, "2030-01-01")).toBe("revoked");
    expect(standingOn({ ...certificate, status: "suspended" }, "2024-01-01")).toBe("suspended");
    expect(standingOn({ ...certificate, status: "suspended" }, "2030-01-01")).toBe("expired");
  });
});

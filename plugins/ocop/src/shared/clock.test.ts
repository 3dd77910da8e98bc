import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  clockAt,
  dayInHoChiMinh,
  daysBetween,
  isIsoDay,
  todayInHoChiMinh,
  weekMomentInHoChiMinh,
} from "./clock";

describe("clock", () => {
  it("turns the day at midnight in Hồ Chí Minh, 17:00 UTC", () => {
    expect(dayInHoChiMinh(new Date("2026-11-22T16:59:59.999Z"))).toBe("2026-11-22");
    expect(dayInHoChiMinh(new Date("2026-11-22T17:00:00Z"))).toBe("2026-11-23");
    expect(todayInHoChiMinh(clockAt("2028-02-29"))).toBe("2028-02-29");
  });
  it("agrees with the time zone database", () => {
    const zone = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });
    const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
    fc.assert(fc.property(days, (date) => dayInHoChiMinh(date) === zone.format(date)));
  });
  it("knows real days only", () => {
    expect(isIsoDay("2028-02-29")).toBe(true);
    for (const bad of ["2026-02-29", "2026-13-01", "2026-1-1", "", "2026-02-30", "2026-02-20T00:00"])
      expect(isIsoDay(bad)).toBe(false);
  });
  it("counts days", () => {
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
    expect(daysBetween("2025-06-30", "2025-07-01")).toBe(1);
    expect(daysBetween("2026-03-01", "2026-02-28")).toBe(-1);
  });
  it("reads weekday and minute for opening hours", () => {
    expect(weekMomentInHoChiMinh(new Date("2026-11-22T17:05:00Z"))).toEqual({
      day: "2026-11-23",
      weekday: 0,
      minute: 5,
    });
  });
});

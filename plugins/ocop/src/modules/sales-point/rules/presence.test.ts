import { describe, expect, it } from "vitest";
import { isFair, isOpenAt, isTradingOn, type Presence } from "./presence";

const shop: Presence = {
  status: "open",
  opened_on: null,
  closed_on: null,
  starts_on: null,
  ends_on: null,
  hours: { mon: [["08:00", "17:00"]], fri: [["18:00", "01:00"]] },
  hour_exceptions: null,
};
const at = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`);
const MONDAY = "2026-03-02";

describe("isTradingOn", () => {
  it.each([
    [{ starts_on: "2026-03-01", ends_on: "2026-03-03" }, "2026-02-28", false],
    [{ starts_on: "2026-03-01", ends_on: "2026-03-03" }, "2026-03-01", true],
    [{ starts_on: "2026-03-01", ends_on: "2026-03-03" }, "2026-03-03", true],
    [{ starts_on: "2026-03-01", ends_on: "2026-03-03" }, "2026-03-04", false],
    [{ opened_on: "2026-03-02" }, "2026-03-01", false],
    [{ closed_on: "2026-03-02" }, "2026-03-02", false],
    [{ status: "suspended" as const }, "2026-03-02", false],
  ])("%o on %s: %s", (part, day, trading) => {
    expect(isTradingOn({ ...shop, ...part }, day)).toBe(trading);
  });
});

describe("isOpenAt", () => {
  it("needs trade and hours", () => {
    expect(isOpenAt(shop, at(MONDAY, "09:00"))).toBe(true);
    expect(isOpenAt({ ...shop, status: "closed" }, at(MONDAY, "09:00"))).toBe(false);
    expect(isOpenAt({ ...shop, hours: null }, at(MONDAY, "09:00"))).toBeNull();
    expect(isOpenAt({ ...shop, hours: null, ends_on: "2026-01-01" }, at(MONDAY, "09:00"))).toBe(false);
  });

  it("keeps a fair's last evening open past midnight, and opens nothing before its first day", () => {
    const fair = { ...shop, starts_on: "2026-03-06", ends_on: "2026-03-06" };
    expect(isOpenAt(fair, at("2026-03-07", "00:30"))).toBe(true);
    expect(isOpenAt(fair, at("2026-03-07", "01:00"))).toBe(false);
    expect(isOpenAt({ ...fair, starts_on: "2026-03-07", ends_on: "2026-03-08" }, at("2026-03-07", "00:30"))).toBe(
      false,
    );
  });
});

describe("isFair", () => {
  it("is any point with a date", () => {
    expect(isFair(shop)).toBe(false);
    expect(isFair({ starts_on: "2026-03-01", ends_on: null })).toBe(true);
  });
});

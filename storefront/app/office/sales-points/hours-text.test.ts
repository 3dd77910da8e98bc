import { describe, expect, it } from "vitest";
import { hoursText, readHours } from "./hours-text";

describe("hours as people type them", () => {
  it.each([
    ["07:30-11:30, 13:30-17:00", "07:30-11:30, 13:30-17:00"],
    ["7h30 - 11h30; 13h - 17h", "07:30-11:30, 13:00-17:00"],
    ["18:00–24:00", "18:00-24:00"],
    ["", ""],
  ])("%s is %s", (typed, shown) => {
    expect(hoursText(readHours(typed) ?? undefined)).toBe(shown);
  });

  it.each(["sáng", "7-11", "25:00-26:00", "08:00-08:00", "08:00-09:00,", "08:60-09:00"])("%s is no hours", (typed) => {
    expect(readHours(typed)).toBeNull();
  });
});

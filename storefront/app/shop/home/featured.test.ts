import { ofTheWeek, weekNumber } from "./featured";

const at = (text: string) => Date.parse(text);

describe("what is featured this week", () => {
  it("changes at midnight before Monday in Hồ Chí Minh City", () => {
    const sunday = weekNumber(at("2026-11-22T23:59:59+07:00"));
    expect(weekNumber(at("2026-11-23T00:00:00+07:00"))).toBe(sunday + 1);
    expect(weekNumber(at("2026-11-29T23:59:59+07:00"))).toBe(sunday + 1);
  });

  it("gives every one its week and starts again", () => {
    const start = at("2026-11-23T12:00:00+07:00");
    const seen = [0, 1, 2, 3].map((week) => ofTheWeek(["a", "b", "c"], start + week * 7 * 86_400_000));
    expect(new Set(seen.slice(0, 3)).size).toBe(3);
    expect(seen[3]).toBe(seen[0]);
  });

  it("has nothing to give from nothing", () => {
    expect(ofTheWeek([], 0)).toBeUndefined();
  });
});

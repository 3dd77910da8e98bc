import { timeToMidnight } from "./midnight.mjs";

describe("timeToMidnight", () => {
  it("counts to midnight in Hồ Chí Minh City, which is 17:00 UTC", () => {
    expect(timeToMidnight(Date.parse("2026-11-23T16:59:59Z"))).toBe(1000);
    expect(timeToMidnight(Date.parse("2026-11-23T17:00:00Z"))).toBe(86_400_000);
  });
});

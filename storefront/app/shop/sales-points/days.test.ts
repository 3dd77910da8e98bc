import { todayInVietnam } from "../../shared/format/date";
import { daysBetween, weekdayOf } from "./days";

describe("days", () => {
  it("turns over at midnight in Việt Nam, not in Greenwich", () => {
    expect(todayInVietnam(new Date("2026-03-01T16:59:59Z"))).toBe("2026-03-01");
    expect(todayInVietnam(new Date("2026-03-01T17:00:00Z"))).toBe("2026-03-02");
  });
  it("counts over the end of February of a leap year", () => {
    expect(daysBetween("2028-02-20", "2028-03-03")).toBe(12);
    expect(daysBetween("2026-03-03", "2026-03-03")).toBe(0);
  });
  it("knows the weekday of a day", () => {
    expect(weekdayOf("2026-11-23")).toBe("mon");
    expect(weekdayOf("2026-11-29")).toBe("sun");
  });
});

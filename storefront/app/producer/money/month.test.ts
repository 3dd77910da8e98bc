import { describe, expect, it } from "vitest";
import { isMonth, monthAfter, monthShown } from "./month";

describe("a month", () => {
  it.each(["2026-11", "2026-01", "2030-12"])("is %s", (text) => expect(isMonth(text)).toBe(true));
  it.each(["2026-13", "2026-00", "2026-1", "1999-01", "2026-11-01", "", "tai-khoan"])("is not %j", (text) =>
    expect(isMonth(text)).toBe(false),
  );

  it("has neighbours, over the end of a year too", () => {
    expect(monthAfter("2026-12", 1)).toBe("2027-01");
    expect(monthAfter("2026-01", -1)).toBe("2025-12");
    expect(monthAfter("2026-05", -1)).toBe("2026-04");
  });

  it("is shown month first", () =>
    expect(monthShown("2026-11", { monthName: (month, year) => `${month}/${year}` })).toBe("11/2026"));
});

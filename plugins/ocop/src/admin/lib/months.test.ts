import { describe, expect, it } from "vitest";
import { lastMonths, monthLabel } from "./months";

describe("months to choose from", () => {
  it("are twelve, over the turn of the year", () => {
    const months = lastMonths("2026-02-25");
    expect(months).toHaveLength(12);
    expect(months.slice(0, 3)).toEqual(["2026-02", "2026-01", "2025-12"]);
    expect(months.at(-1)).toBe("2025-03");
    expect(monthLabel("2026-02")).toBe("Tháng 2/2026");
  });
});

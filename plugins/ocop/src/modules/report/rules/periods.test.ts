import { describe, expect, it } from "vitest";
import { addDays } from "../../../shared/clock";
import { monthAfter, monthsOf, periodsUntil } from "./periods";

describe("the periods of a report", () => {
  it.each(["year", "quarter"] as const)("have no gap and end on the day asked for: %s", (step) => {
    for (const day of ["2026-11-26", "2026-12-31", "2024-02-29", "2025-01-01"]) {
      const periods = periodsUntil(day, step);
      expect(periods.at(-1)?.to).toBe(day);
      expect(periods.every(({ from, to }) => from <= to)).toBe(true);
      expect(periods.slice(1).map(({ from }) => from)).toEqual(periods.slice(0, -1).map(({ to }) => addDays(to, 1)));
    }
  });

  it("have the names that offices give them", () => {
    expect(periodsUntil("2026-02-10", "quarter", 3)).toEqual([
      { name: "2025-Q3", from: "2025-07-01", to: "2025-09-30" },
      { name: "2025-Q4", from: "2025-10-01", to: "2025-12-31" },
      { name: "2026-Q1", from: "2026-01-01", to: "2026-02-10" },
    ]);
    expect(periodsUntil("2026-02-10", "year", 2)).toEqual([
      { name: "2025", from: "2025-01-01", to: "2025-12-31" },
      { name: "2026", from: "2026-01-01", to: "2026-02-10" },
    ]);
  });

  it("are whole months for money", () => {
    expect(monthsOf("2025-11", "2026-02")).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
    expect(monthsOf("2026-02", "2026-01")).toEqual([]);
    expect([monthAfter("2025-12"), monthAfter("2026-02")]).toEqual(["2026-01-01", "2026-03-01"]);
  });
});

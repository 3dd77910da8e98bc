import { describe, expect, it } from "vitest";
import { periodFaults, readPeriod } from "./typed";

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

describe("a time of the calendar as it was typed", () => {
  it("is a step of the six, whatever was sent", () => {
    expect(readPeriod(form({ step: "rate", starts_on: "2026-03-01" }))).toEqual({
      id: "",
      step: "rate",
      starts_on: "2026-03-01",
      ends_on: "",
      note: "",
    });
    expect(readPeriod(form({ step: "x" })).step).toBe("inform");
  });

  it("has two days in their order", () => {
    const typed = { id: "", step: "rate" as const, note: "" };
    expect(periodFaults({ ...typed, starts_on: "2026-03-01", ends_on: "2026-03-01" })).toEqual({});
    expect(periodFaults({ ...typed, starts_on: "2026-03-02", ends_on: "2026-03-01" })).toEqual({ ends_on: "order" });
    expect(periodFaults({ ...typed, starts_on: "", ends_on: "" })).toEqual({ starts_on: "day", ends_on: "day" });
  });
});

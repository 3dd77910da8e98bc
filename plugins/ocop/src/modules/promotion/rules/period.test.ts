import { describe, expect, it } from "vitest";
import { bookingProblem, featureState, overlap, periodOf, periodProblem } from "./period";

const TODAY = "2026-11-26";

describe("the days of a feature", () => {
  it("include both ends, over the end of a month and a leap day", () => {
    expect(periodOf("2026-11-26", 1)).toEqual({ from_day: "2026-11-26", to_day: "2026-11-26" });
    expect(periodOf("2028-02-27", 4)).toEqual({ from_day: "2028-02-27", to_day: "2028-03-01" });
  });

  it.each([
    ["2026-11-26", 1, null],
    ["2026-11-26", 60, null],
    ["2027-11-26", 7, null],
    ["2026-11-25", 7, "from_day"],
    ["2027-11-27", 7, "from_day"],
    ["2026-02-30", 7, "from_day"],
    ["2026-11-26", 0, "days"],
    ["2026-11-26", 61, "days"],
    ["2026-11-26", 1.5, "days"],
  ])("%s for %s days: %s", (from, days, problem) => {
    expect(periodProblem(from, days, TODAY)).toBe(problem);
  });

  it("say whether it is to come, runs, or is over since midnight", () => {
    const week = { ...periodOf("2026-11-20", 7), ended: false };
    expect(["2026-11-19", "2026-11-20", "2026-11-26", "2026-11-27"].map((day) => featureState(week, day))).toEqual([
      "coming",
      "running",
      "running",
      "over",
    ]);
    expect(featureState({ ...week, ended: true }, "2026-11-21")).toBe("over");
  });

  it("overlap when they share a day", () => {
    expect(overlap(periodOf("2026-12-01", 7), periodOf("2026-12-07", 1))).toBe(true);
    expect(overlap(periodOf("2026-12-01", 7), periodOf("2026-12-08", 1))).toBe(false);
  });
});

describe("bookingProblem", () => {
  const booked = (sales_point_id: string, office_id: string, from: string, days = 7) => ({
    sales_point_id,
    office_id,
    ...periodOf(from, days),
  });

  it("shows a point once on a page at a time, whoever features it", () => {
    const page = [booked("sp_1", "one", "2026-12-01")];
    expect(bookingProblem(booked("sp_1", "two", "2026-12-07"), page)).toBe("feature_overlaps");
    expect(bookingProblem(booked("sp_1", "two", "2026-12-08"), page)).toBeNull();
    expect(bookingProblem(booked("sp_2", "one", "2026-12-01"), page)).toBeNull();
  });

  it("gives an office four places of a page at a time", () => {
    const page = ["sp_1", "sp_2", "sp_3", "sp_4"].map((point) => booked(point, "one", "2026-12-01"));
    expect(bookingProblem(booked("sp_5", "one", "2026-12-03"), page)).toBe("feature_limit");
    expect(bookingProblem(booked("sp_5", "two", "2026-12-03"), page)).toBeNull();
    expect(bookingProblem(booked("sp_5", "one", "2026-12-08"), page)).toBeNull();
  });
});

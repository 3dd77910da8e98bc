import { describe, expect, it } from "vitest";
import { every } from "./job-schedule";

describe("the schedule of a job", () => {
  it.each([
    [60, undefined, "* * * * *"],
    [60, "", "* * * * *"],
    [60, "60", "* * * * *"],
    [60, "5", "*/5 * * * * *"],
    [20, undefined, "*/20 * * * * *"],
    [20, "60", "*/20 * * * * *"],
    [20, "5", "*/5 * * * * *"],
  ])("of every %i seconds, with MINUTE_JOBS_SECONDS %j, is %s", (seconds, MINUTE_JOBS_SECONDS, schedule) => {
    expect(every(seconds, { MINUTE_JOBS_SECONDS })).toBe(schedule);
  });
});

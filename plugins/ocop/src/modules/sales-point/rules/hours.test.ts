import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isWithinHours,
  minuteOf,
  type Schedule,
  scheduleProblems,
  type TimeRange,
  WEEKDAYS,
  type WeeklyHours,
} from "./hours";

const at = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`);
/** 2026-03-02 is a Monday. */
const MONDAY = "2026-03-02";
const TUESDAY = "2026-03-03";

const market: Schedule = {
  hours: {
    mon: [
      ["07:30", "11:30"],
      ["13:30", "17:00"],
    ],
    sat: [["18:00", "02:00"]],
  },
  hour_exceptions: [{ date: TUESDAY, ranges: [["09:00", "10:00"]], note: "Tết" }],
};

describe("isWithinHours", () => {
  it.each([
    [MONDAY, "07:29", false],
    [MONDAY, "07:30", true],
    [MONDAY, "11:29", true],
    [MONDAY, "11:30", false],
    [MONDAY, "12:00", false],
    [MONDAY, "13:30", true],
    [TUESDAY, "09:30", true],
    ["2026-03-10", "09:30", false],
    ["2026-03-07", "23:59", true],
    ["2026-03-08", "01:59", true],
    ["2026-03-08", "02:00", false],
  ])("%s %s: %s", (day, time, open) => {
    expect(isWithinHours(market, at(day, time))).toBe(open);
  });

  it("wraps from Sunday to Monday", () => {
    const night: Schedule = { hours: { sun: [["22:00", "03:00"]] }, hour_exceptions: null };
    expect(isWithinHours(night, at(MONDAY, "02:00"))).toBe(true);
  });

  it("lets the night of an open day end in a closed one, and closes that day", () => {
    const closed: Schedule = { ...market, hour_exceptions: [{ date: "2026-03-08", ranges: [] }] };
    expect(isWithinHours(closed, at("2026-03-08", "01:00"))).toBe(true);
    expect(
      isWithinHours({ ...market, hour_exceptions: [{ date: "2026-03-07", ranges: [] }] }, at("2026-03-08", "01:00")),
    ).toBe(false);
  });

  it("does not guess unknown hours, but believes an exception", () => {
    const unknown: Schedule = { hours: null, hour_exceptions: [{ date: MONDAY, ranges: [["08:00", "24:00"]] }] };
    expect(isWithinHours(unknown, at(TUESDAY, "09:00"))).toBeNull();
    expect(isWithinHours(unknown, at(MONDAY, "23:59"))).toBe(true);
    expect(isWithinHours(unknown, at(MONDAY, "07:00"))).toBe(false);
  });

  it("asks the clock of Việt Nam, not of the server", () => {
    expect(isWithinHours(market, new Date("2026-03-02T00:30:00Z"))).toBe(true);
    expect(isWithinHours(market, new Date("2026-03-02T07:30:00Z"))).toBe(true);
    expect(isWithinHours(market, new Date("2026-03-02T11:29:00Z"))).toBe(false);
  });
});

const time = fc.integer({ min: 0, max: 1439 }).map((minute) => {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
});
const range = fc.tuple(time, time).filter(([from, to]) => from !== to) as fc.Arbitrary<TimeRange>;
const week = fc.record(
  Object.fromEntries(WEEKDAYS.map((name) => [name, fc.array(range, { maxLength: 3 })])),
) as fc.Arbitrary<WeeklyHours>;
const moment = fc.date({ min: new Date("2024-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });

describe("any weekly table", () => {
  it("repeats every seven days", () => {
    fc.assert(
      fc.property(week, moment, (hours, now) => {
        const schedule = { hours, hour_exceptions: null };
        const later = new Date(now.getTime() + 7 * 86_400_000);
        expect(isWithinHours(schedule, now)).toBe(isWithinHours(schedule, later));
      }),
    );
  });

  it("agrees with walking through the ranges minute by minute of the week", () => {
    fc.assert(
      fc.property(week, moment, (hours, now) => {
        const local = new Date(now.getTime() + 7 * 3_600_000);
        const minute = ((local.getUTCDay() + 6) % 7) * 1440 + local.getUTCHours() * 60 + local.getUTCMinutes();
        const open = new Set<number>();
        WEEKDAYS.forEach((name, index) => {
          for (const [from, to] of hours[name] ?? []) {
            const end = minuteOf(to) ?? 0;
            let step = minuteOf(from) ?? 0;
            while (step !== end) {
              open.add((index * 1440 + step + (step < (minuteOf(from) ?? 0) ? 1440 : 0)) % 10080);
              step = (step + 1) % 1440;
            }
          }
        });
        expect(isWithinHours({ hours, hour_exceptions: null }, now)).toBe(open.has(minute));
      }),
      { numRuns: 60 },
    );
  });
});

describe("scheduleProblems", () => {
  it("names what is wrong", () => {
    expect(scheduleProblems(market)).toEqual([]);
    expect(scheduleProblems({ hours: { mon: [["8:00", "10:00"]] }, hour_exceptions: null })).toEqual(["hours.mon"]);
    expect(scheduleProblems({ hours: { tue: [["08:00", "08:00"]] }, hour_exceptions: null })).toEqual(["hours.tue"]);
    const overlap: WeeklyHours = {
      sun: [
        ["08:00", "12:00"],
        ["11:00", "13:00"],
      ],
    };
    expect(scheduleProblems({ hours: overlap, hour_exceptions: null })).toEqual(["hours.sun"]);
    const twice = [
      { date: MONDAY, ranges: [] },
      { date: MONDAY, ranges: [] },
      { date: "2026-02-30", ranges: [] },
    ];
    expect(scheduleProblems({ hours: null, hour_exceptions: twice })).toEqual([
      "hour_exceptions.1",
      "hour_exceptions.2",
    ]);
  });
});

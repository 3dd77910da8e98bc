import { comingExceptions, hoursRows, rangesText, rowCovers } from "./hours-view";

const day = [
  ["07:30", "11:30"],
  ["13:30", "17:00"],
] as const;

describe("hoursRows", () => {
  it("joins equal neighbours and shows the closed Sunday", () => {
    const rows = hoursRows({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: [["08:00", "11:00"]] });
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      ["mon", "fri"],
      ["sat", "sat"],
      ["sun", "sun"],
    ]);
    expect(rows[2]?.ranges).toEqual([]);
    expect(rows.map((row) => rowCovers(row, "wed"))).toEqual([true, false, false]);
  });
  it("does not join equal days that are apart", () => {
    expect(hoursRows({ mon: day, wed: day })).toHaveLength(4);
  });
});

describe("rangesText", () => {
  it("prints a noon break", () => {
    expect(rangesText(day)).toBe("07:30–11:30, 13:30–17:00");
  });
});

describe("comingExceptions", () => {
  it("forgets the past and sorts", () => {
    const list = [
      { date: "2026-02-18", ranges: [] },
      { date: "2026-02-16", ranges: [] },
      { date: "2026-02-17", ranges: [] },
    ];
    expect(comingExceptions(list, "2026-02-17").map(({ date }) => date)).toEqual(["2026-02-17", "2026-02-18"]);
  });
});

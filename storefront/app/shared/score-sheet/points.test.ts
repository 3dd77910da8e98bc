import { describe, expect, it } from "vitest";
import type { SheetLineAnswer } from "../../../../plugins/ocop/src/contract/score-sheet";
import { givenPoints, readPoints, runningSum } from "./points";

const line = (
  code: string,
  max: number,
  points: number | null = null,
  needs: string | null = null,
): SheetLineAnswer => ({
  code,
  vi: code,
  en: code,
  max,
  level: "criterion",
  section: null,
  options: [],
  hint: null,
  needs,
  points,
  reason: null,
});

const sheet = {
  ranks: [90, 70, 50, 30, 0].map((from, index) => ({ from, rank: 5 - index })),
  parts: [
    { code: "A", vi: "A", en: "A", max: 65, points: 0, lines: [line("a", 65, 60.1)] },
    { code: "B", vi: "B", en: "B", max: 35, points: 0, lines: [line("s", 5), line("t", 30, 29.9, "s")] },
  ],
};

describe("readPoints", () => {
  it.each([
    ["3", 3],
    [" 3,5 ", 3.5],
    ["29.75", 29.75],
    ["0", 0],
  ])("reads %j", (text, points) => {
    expect(readPoints(text)).toBe(points);
  });

  it.each(["", "ba", "-1", "3,555", "1e2", "3..5", "1000"])("does not read %j", (text) => {
    expect(readPoints(text)).toBeNull();
  });
});

describe("runningSum", () => {
  it("adds as the server does: in hundredths, and a line that needs another only with it", () => {
    const given = givenPoints(sheet);
    expect(runningSum(sheet, given, false)).toEqual({ total: 60.1, parts: { A: 60.1, B: 0 }, unscored: 1, rank: 3 });
    const story = new Map(given).set("s", 0.01);
    expect(runningSum(sheet, story, false)).toMatchObject({ total: 90.01, parts: { A: 60.1, B: 29.91 }, rank: 5 });
  });

  it.each([
    [69.99, 3],
    [70, 4],
    [89.99, 4],
    [90, 5],
  ])("gives %s points rank %s", (points, rank) => {
    expect(runningSum(sheet, new Map([["a", points]]), false).rank).toBe(rank);
  });

  it("has no rank where a condition stops it", () => {
    expect(runningSum(sheet, new Map([["a", 65]]), true)).toMatchObject({ total: 65, rank: null });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CRITERIA_SETS } from "../data/criteria";
import { rankOf } from "./rank";
import { assess, type Points, pointsOf, scoreFaults } from "./scoring";
import { type Sheet, sheetLines, sheetOf } from "./sheet";

function sheet(version: string, set: string | null): Sheet {
  const criteria = CRITERIA_SETS.find((one) => one.version === version);
  const found = criteria ? sheetOf(criteria, set) : null;
  if (found === null) throw new Error(`no sheet ${version}/${set}`);
  return found;
}

const HONEY = sheet("781", "honey");
const TODAY = sheet("148+1489", null);
const full = (of: Sheet): Points => Object.fromEntries(sheetLines(of).map(({ code, max }) => [code, max]));

/** Any filling in of a sheet, in hundredths of a point, some lines left open. */
function filled(of: Sheet): fc.Arbitrary<Record<string, number>> {
  const lines = Object.fromEntries(
    sheetLines(of).map(({ code, max }) => [
      code,
      fc.integer({ min: 0, max: max * 100 }).map((hundredths) => hundredths / 100),
    ]),
  );
  return fc.record(lines, { requiredKeys: [] }).map((given) => given as Record<string, number>);
}

describe("assess", () => {
  it.each([
    [30, 24.99, 15, 69.99, 3, 3, false],
    [30, 25, 15, 70, 4, 4, false],
    [39.99, 25, 25, 89.99, 4, 4, false],
    [40, 25, 25, 90, 5, 4, true],
    [20, 15, 14.99, 49.99, 2, null, false],
    [20, 15, 15, 50, 3, 3, false],
    [10, 10, 9.99, 29.99, 1, null, false],
  ])("%s + %s + %s points are %s: rank %s", (a, b, c, total, rank, stars, potential) => {
    const result = assess(TODAY, { A: a, B: b, C: c }, []);
    expect(result).toMatchObject({ total, rank, unscored: [] });
    expect(result.recognition).toEqual(stars === null ? null : { stars, potential_five: potential });
  });

  it("gives everything for the most of every line, and nothing for an empty sheet", () => {
    for (const one of [HONEY, TODAY, sheet("781", "tourism"), sheet("1048", null)]) {
      expect(assess(one, full(one), []).total).toBe(100);
      const empty = assess(one, {}, []);
      expect(empty).toMatchObject({ total: 0, rank: 1, recognition: null });
      expect(empty.unscored.length).toBe(sheetLines(one).length);
    }
  });

  it("sums as its parts do, within their maxima, and ranks as the sum ranks", () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(HONEY, TODAY, sheet("781", "cosmetics"))
          .chain((one) => fc.tuple(fc.constant(one), filled(one))),
        ([one, given]) => {
          const { total, parts, rank } = assess(one, given, []);
          const hundredths = parts.reduce((sum, { points }) => sum + Math.round(points * 100), 0);
          expect(Math.round(total * 100)).toBe(hundredths);
          for (const { points, max } of parts) expect(points >= 0 && points <= max).toBe(true);
          expect(rank).toBe(rankOf(total));
        },
      ),
    );
  });

  it("never falls when a line gets more", () => {
    fc.assert(
      fc.property(filled(HONEY), fc.constantFrom(...sheetLines(HONEY)), (given, { code, max }) => {
        expect(assess(HONEY, { ...given, [code]: max }, []).total).toBeGreaterThanOrEqual(
          assess(HONEY, given, []).total,
        );
      }),
    );
  });

  it("stops a rank whatever the points when a condition is met", () => {
    fc.assert(
      fc.property(filled(HONEY), (given) => {
        const stopped = assess(HONEY, given, ["raw-material-origin"]);
        expect(stopped).toMatchObject({ rank: null, recognition: null, stopped_by: ["raw-material-origin"] });
        expect(stopped.total).toBe(assess(HONEY, given, []).total);
      }),
    );
    expect(assess(HONEY, full(HONEY), ["cosmetics-declaration"]).stopped_by).toEqual([]);
  });

  it("counts identity and structure of a story only where there is one", () => {
    const { "5.1": _story, ...without } = full(HONEY);
    expect(assess(HONEY, without, [])).toMatchObject({ total: 90, not_counted: ["5.2", "5.3"], unscored: ["5.1"] });
    expect(assess(HONEY, { ...without, "5.1": 0 }, []).total).toBe(90);
    expect(assess(HONEY, { ...without, "5.1": 1 }, [])).toMatchObject({ total: 96, not_counted: [] });
  });
});

describe("scoreFaults", () => {
  it("names every line at fault", () => {
    const given = { A: 40.01, B: -1, C: 1.005, D: 3, E: Number.NaN };
    expect(scoreFaults(TODAY, given).map(({ code, fault }) => [code, fault])).toEqual([
      ["A", "above_max"],
      ["B", "not_points"],
      ["C", "not_points"],
      ["D", "unknown_line"],
      ["E", "unknown_line"],
    ]);
    expect(scoreFaults(TODAY, { A: 40, B: 0.29, C: 34.99 })).toEqual([]);
    expect(() => assess(TODAY, { A: 41 }, [])).toThrow(RangeError);
  });
});

describe("stored points", () => {
  it("are read in points, without lines that were left open or that the sheet does not have any more", () => {
    const stored = [
      { line: "A", hundredths: 3450 },
      { line: "B", hundredths: null },
      { line: "1.1", hundredths: 300 },
    ];
    expect(pointsOf(TODAY, stored)).toEqual({ A: 34.5 });
    expect(pointsOf(HONEY, stored)).toEqual({ "1.1": 3 });
  });
});

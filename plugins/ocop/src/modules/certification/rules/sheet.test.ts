import { describe, expect, it } from "vitest";
import { CRITERIA_SETS } from "../data/criteria";
import { criteriaChoices, findSheet, type Sheet, sheetLines, sheetOf } from "./sheet";

/** Every sheet that can be filled in, named "781/honey". */
const SHEETS: [string, Sheet][] = CRITERIA_SETS.flatMap((set) =>
  [null, ...set.product_sets.map(({ code }) => code)].flatMap((code): [string, Sheet][] => {
    const sheet = sheetOf(set, code);
    return sheet === null ? [] : [[`${set.version}/${code ?? "-"}`, sheet]];
  }),
);

const sheetNamed = (name: string): Sheet => {
  const found = SHEETS.find(([known]) => known === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found[1];
};

describe("sheetOf", () => {
  it("makes a sheet of every product set, and one of each decision without sets", () => {
    expect(SHEETS.length).toBe(26 + 3);
    expect(SHEETS.filter(([name]) => name.endsWith("/-")).map(([name]) => name)).toEqual([
      "1048/-",
      "148/-",
      "148+1489/-",
    ]);
  });

  it.each(SHEETS)("%s sums to its parts and to 100, each line once", (_name, sheet) => {
    for (const { max, lines } of sheet.parts) expect(lines.reduce((sum, line) => sum + line.max, 0)).toBe(max);
    expect(sheet.parts.reduce((sum, { max }) => sum + max, 0)).toBe(100);
    const codes = sheetLines(sheet).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(SHEETS)(
    "%s offers no points beyond a line, each step once, and depends on lines that it has",
    (_n, sheet) => {
      const codes = sheetLines(sheet).map(({ code }) => code);
      for (const { options = [], max } of sheetLines(sheet)) {
        const points = options.map((option) => option.points);
        expect(points).toEqual([...new Set(points)].sort((a, b) => a - b));
        for (const value of points) expect(value > 0 && value <= max).toBe(true);
      }
      const governed = sheet.knock_outs.flatMap(({ governs }) => (governs ? [...governs.criteria, governs.needs] : []));
      // Services have a story section without criteria, so nothing in it depends on anything.
      const absent = governed.filter((code) => sheet.product_set !== "tourism" && !codes.includes(code));
      expect(absent).toEqual([]);
    },
  );

  it("says what is not on record", () => {
    expect(sheetNamed("781/honey")).toMatchObject({ complete: true, recorded_total: null });
    expect(sheetNamed("781/health-food")).toMatchObject({ complete: false, recorded_total: 98 });
    expect(sheetNamed("781/rice-cereals")).toMatchObject({ complete: false, recorded_total: null });
    expect(sheetNamed("781/tourism").complete).toBe(false);
    const newest = sheetNamed("148+1489/-");
    expect(newest.complete).toBe(false);
    expect(sheetLines(newest).map(({ code, max, level }) => [code, max, level])).toEqual([
      ["A", 40, "part"],
      ["B", 25, "part"],
      ["C", 35, "part"],
    ]);
  });

  it("binds only the conditions of the product set, and knows no other set", () => {
    const conditions = (name: string) => sheetNamed(name).knock_outs.map(({ code }) => code);
    expect(conditions("781/cosmetics")).toContain("cosmetics-declaration");
    expect(conditions("781/honey")).not.toContain("cosmetics-declaration");
    const [, decision781, decision148] = CRITERIA_SETS;
    if (!decision781 || !decision148) throw new Error("no sets");
    expect(sheetOf(decision781, null)).toBeNull();
    expect(sheetOf(decision781, "no-such-set")).toBeNull();
    expect(sheetOf(decision148, "honey")).toBeNull();
  });

  it("names a source for every decision", () => {
    for (const { sources } of CRITERIA_SETS) {
      expect(sources.length).toBeGreaterThan(0);
      for (const key of sources) expect(key).toMatch(/^[KS]\d{1,3}$/);
    }
  });
});

describe("criteriaChoices", () => {
  it("offers what was ever in force, the newest first, each choice a sheet", () => {
    expect(criteriaChoices("2019-08-20")).toEqual([]);
    expect(criteriaChoices("2021-01-01").map(({ version, in_force }) => [version, in_force])).toEqual([
      ["781", true],
      ["1048", false],
    ]);
    const [current, ...former] = criteriaChoices("2026-11-26");
    expect(current).toMatchObject({ version: "148+1489", in_force: true, detail: "parts", product_sets: [] });
    expect(former.some(({ in_force }) => in_force)).toBe(false);
    for (const { version, product_sets } of former)
      for (const { code, complete } of product_sets) expect(findSheet(version, code)?.complete).toBe(complete);
    expect(findSheet("781", null)).toBeNull();
    expect(findSheet("2026", null)).toBeNull();
  });

  it("says which five sets of 781 are not in full detail", () => {
    const sets = criteriaChoices("2026-11-26").find(({ version }) => version === "781")?.product_sets ?? [];
    expect(sets.filter(({ complete }) => !complete).map(({ code, recorded_total }) => [code, recorded_total])).toEqual([
      ["rice-cereals", null],
      ["fish-soy-sauce", 98],
      ["other-alcohol", 98],
      ["health-food", 98],
      ["tourism", null],
    ]);
  });
});

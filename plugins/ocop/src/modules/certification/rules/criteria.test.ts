import { describe, expect, it } from "vitest";
import { addDays } from "../../../shared/clock";
import { CRITERIA_VERSIONS } from "../../../shared/certification-vocabulary";
import { CRITERIA_SETS } from "../data/criteria";
import { criteriaOn, criteriaProblems, totalOf } from "./criteria";

describe("criteria sets", () => {
  it("has one file for each version that a certificate can name", () => {
    expect(CRITERIA_SETS.map(({ version }) => version)).toEqual([...CRITERIA_VERSIONS]);
  });

  it.each(CRITERIA_SETS.map((set) => [set.version, set] as const))("%s sums", (_version, set) => {
    expect(criteriaProblems(set)).toEqual([]);
  });

  it("weighs 35/25/40 until 2023 and 40/25/35 since", () => {
    const weights = CRITERIA_SETS.map(({ version, parts }) => [version, parts.map(({ max }) => max).join("/")]);
    expect(Object.fromEntries(weights)).toEqual({
      "1048": "35/25/40",
      "781": "35/25/40",
      "148": "40/25/35",
      "148+1489": "40/25/35",
    });
  });

  it("follows one another without a gap", () => {
    const sets = CRITERIA_SETS;
    sets.slice(1).forEach((set, index) => expect(addDays(sets[index]?.in_force_to ?? "", 1)).toBe(set.in_force_from));
    expect(sets.at(-1)?.in_force_to).toBeNull();
  });

  it("knows 26 product sets of 781 and says which four the source does not hold whole", () => {
    const sets = CRITERIA_SETS.find(({ version }) => version === "781")?.product_sets ?? [];
    expect(new Set(sets.map(({ code }) => code)).size).toBe(26);
    const open = sets.filter(({ quality }) => quality === null);
    expect(open.map(({ code, recorded_total }) => [code, recorded_total])).toEqual([
      ["rice-cereals", null],
      ["fish-soy-sauce", 98],
      ["other-alcohol", 98],
      ["health-food", 98],
    ]);
  });

  it("says parts only where the annex is not known", () => {
    for (const set of CRITERIA_SETS.filter(({ version }) => version.startsWith("148"))) {
      expect(set.detail).toBe("parts");
      expect(set.parts.every(({ sections }) => sections === null)).toBe(true);
    }
  });

  it("binds knock-outs to product sets that exist", () => {
    for (const set of CRITERIA_SETS) {
      const codes = new Set(set.product_sets.map(({ code }) => code));
      for (const { sets } of set.knock_outs) for (const code of sets ?? []) expect(codes).toContain(code);
    }
  });
});

describe("criteriaProblems", () => {
  it("notices a point that is missing anywhere", () => {
    const [, set] = CRITERIA_SETS;
    if (!set) throw new Error("no set");
    const [first, ...others] = set.parts;
    if (!first) throw new Error("no part");
    expect(criteriaProblems({ ...set, parts: [{ ...first, max: 34 }, ...others] })).not.toEqual([]);
    const sheet = set.product_sets.find(({ code }) => code === "honey");
    if (!sheet) throw new Error("no sheet");
    const short = { ...sheet, quality: (sheet.quality ?? []).slice(1) };
    expect(criteriaProblems({ ...set, product_sets: [short] })).toEqual(["781/honey: sums to 82"]);
    expect(totalOf(set, sheet)).toBe(100);
  });
});

describe("criteriaOn", () => {
  it("changes over on the day the next decision is in force", () => {
    expect(criteriaOn(CRITERIA_SETS, "2019-08-20")).toBeNull();
    expect(criteriaOn(CRITERIA_SETS, "2020-06-07")?.version).toBe("1048");
    expect(criteriaOn(CRITERIA_SETS, "2020-06-08")?.version).toBe("781");
    expect(criteriaOn(CRITERIA_SETS, "2023-02-24")?.version).toBe("148");
    expect(criteriaOn(CRITERIA_SETS, "2025-07-06")?.version).toBe("148+1489");
  });
});

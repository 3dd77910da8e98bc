import { describe, expect, it } from "vitest";
import { CRITERIA_SETS, type CriteriaSet } from "../data/criteria";
import { withAnnex } from "../data/criteria/annex";
import { criteriaProblems } from "./criteria";
import { sheetLines, sheetOf } from "./sheet";

const found = CRITERIA_SETS.find(({ version }) => version === "148+1489");
if (found === undefined) throw new Error("the criteria in force are missing");
const set: CriteriaSet = found;

const criterion = (code: string, max: number) => ({ code, vi: `Tiêu chí ${code}`, en: `Criterion ${code}`, max });
const part = (code: "A" | "B" | "C", max: number) => ({
  ...criterion(code, max),
  sections: [
    { ...criterion(`${code}1`, max), criteria: [criterion(`${code}1.1`, max - 5), criterion(`${code}1.2`, 5)] },
  ],
});
const annex = {
  parts: [part("A", 40), part("B", 25), part("C", 35)],
  product_sets: [],
  knock_outs: [{ code: "minimum", vi: "Thiếu điều kiện", en: "A condition is missing", effect: "refused", sets: null }],
  source: "phụ lục III",
};

describe("the annex of a decision", () => {
  it("is not at hand for 148 yet, which is scored by whole parts and says so", () => {
    expect(set).toMatchObject({ detail: "parts", knock_outs: [] });
    expect(set.note).toContain("annex-148.json");
    expect(withAnnex(set, null)).toBe(set);
  });

  it("makes whole sheets of parts once its file is there", () => {
    const whole = withAnnex(set, annex);
    expect(whole).toMatchObject({ version: "148+1489", detail: "full", note: null });
    expect(criteriaProblems(whole)).toEqual([]);
    const sheet = sheetOf(whole, null);
    expect(sheet?.complete).toBe(true);
    expect(sheet?.knock_outs.map(({ code }) => code)).toEqual(["minimum"]);
    expect(sheet === null ? [] : sheetLines(sheet).map(({ code }) => code)).toEqual([
      "A1.1",
      "A1.2",
      "B1.1",
      "B1.2",
      "C1.1",
      "C1.2",
    ]);
  });

  it("is refused when it is anything else", () => {
    for (const wrong of [{}, [], { ...annex, parts: "A" }, { ...annex, more: 1 }, "null"])
      expect(() => withAnnex(set, wrong)).toThrow(/Invalid|Unrecognized/);
  });
});

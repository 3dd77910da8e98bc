import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { UnitFilter } from "../../../shared/territory";
import { territory } from "../dataset/shipped.fixture";
import { searchUnits } from "./search";
import type { UnitIndex } from "./unit-index";

const TODAY = "2026-11-23";
let index: UnitIndex;
beforeAll(async () => {
  ({ index } = await territory());
});

function search(filter: Partial<UnitFilter>) {
  const { units, count } = searchUnits(index, { limit: 100, offset: 0, ...filter }, TODAY);
  return { count, codes: units.map(({ code }) => code), units };
}

describe("searchUnits", () => {
  it.each(["Hoằng Hóa", "hoang hoa", "Hoằng Hoá".normalize("NFD"), "huyện Hoằng Hóa"])(
    "finds the ended district by %s",
    (q) => {
      expect(search({ q, level: "district" }).codes).toEqual(["F399"]);
    },
  );
  it("finds the ended district and today's commune of the name together", () => {
    expect(search({ q: "hoang hoa" }).codes.slice(0, 2)).toEqual(["F399", "15865"]);
  });
  it("finds a province by the name it had", () => {
    expect(search({ q: "thừa thiên huế" }).codes).toContain("F46");
  });
  it("asks today's units and historical districts without a day", () => {
    expect(search({ level: "province" }).count).toBe(34);
    expect(search({ level: "commune" }).count).toBe(3321);
    expect(search({ level: "district" }).count).toBe(696);
  });
  it("asks the units of a day", () => {
    expect(search({ level: "province", as_of: "2025-06-30" }).count).toBe(63);
    expect(search({ level: "commune", as_of: "2025-06-30" }).count).toBe(10_035);
    expect(search({ level: "district", as_of: "2025-07-01" }).count).toBe(0);
    expect(search({ level: "province", as_of: "any" }).count).toBe(97);
  });
  it("lists what lies in a unit, also the districts that a today's province had", () => {
    expect(search({ level: "commune", parent: "38" }).count).toBe(166);
    expect(search({ level: "district", parent: "thanh-hoa-38" }).codes).toContain("F399");
    expect(search({ parent: "hoang-hoa-f399" }).count).toBe(36);
    expect(search({ level: "district", parent: "52" }).codes).toEqual(expect.arrayContaining(["F540", "F632"]));
  });
  it("pages without overlap", () => {
    const all = search({ level: "commune", parent: "38", limit: 100 }).codes;
    const second = search({ level: "commune", parent: "38", offset: 100 }).codes;
    expect(new Set([...all, ...second]).size).toBe(166);
  });
  it("misses no unit of which a word begins with what is typed, letter after letter", () => {
    const { entries } = index;
    for (const { keys } of entries.filter((_, n) => n % 700 === 0))
      for (let length = 1; length <= keys.fold.length; length += 1) {
        const q = keys.fold.slice(0, length).trim();
        const begun = entries.filter(({ keys: { padded } }) => padded.includes(` ${q}`)).length;
        expect({ q, missed: begun - Math.min(begun, search({ q, as_of: "any", limit: 1 }).count) }).toEqual({
          q,
          missed: 0,
        });
      }
  });
  it("never throws on any words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (q) => search({ q, limit: 1 }).count >= 0),
      { numRuns: 60 },
    );
  });
  it("finds every district by its name without marks", () => {
    const districts = index.units.filter(({ level }) => level === "district");
    const sample = fc.constantFrom(...districts);
    fc.assert(
      fc.property(sample, (unit) =>
        search({ q: unit.name.normalize("NFD").replace(/\p{M}/gu, ""), level: "district" }).codes.includes(unit.code),
      ),
      { numRuns: 60 },
    );
  });
});

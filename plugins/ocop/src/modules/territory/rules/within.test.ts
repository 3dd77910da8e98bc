import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInArea } from "../../../shared/area";
import { territory } from "../dataset/shipped.fixture";
import { type Land, Within } from "./within";

const DEPTH = { province: 0, district: 1, commune: 2 } as const;
const RUNS = 1000;

interface Known {
  code: string;
  level: keyof typeof DEPTH;
  parent_code: string | null;
  land: ReadonlySet<number>;
}

/** A country of plots: units of three tiers that ended, and units of two tiers that took their land, split or merged. */
const country = fc
  .record({
    commune: fc.array(fc.nat(11), { minLength: 1, maxLength: 24 }),
    district: fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }),
    province: fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
    next: fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
    split: fc.array(fc.option(fc.nat(9), { freq: 5 }), { minLength: 24, maxLength: 24 }),
    nextProvince: fc.array(fc.nat(2), { minLength: 10, maxLength: 10 }),
  })
  .map(({ commune, district, province, next, split, nextProvince }) => {
    const units = new Map<string, Known & { land: Set<number> }>();
    const put = (code: string, level: Known["level"], parent_code: string | null, plot: number) => {
      const unit = units.get(code) ?? { code, level, parent_code, land: new Set<number>() };
      unit.land.add(plot);
      units.set(code, unit);
      return code;
    };
    const plots = commune.map((c, plot) => {
      const d = district[c] ?? 0;
      const p = province[d] ?? 0;
      const n = split[plot] ?? next[c] ?? 0;
      const former_province = put(`FP${p}`, "province", null, plot);
      const district_code = put(`FD${d}`, "district", former_province, plot);
      const former = put(`FC${c}`, "commune", district_code, plot);
      const province_code = put(`P${nextProvince[n]}`, "province", null, plot);
      const commune_code = put(`C${n}`, "commune", province_code, plot);
      return { former_province, district_code, former, province_code, commune_code };
    });
    const arrows = new Map<string, Land["successions"][number]>();
    for (const { former_province, district_code, former, province_code, commune_code } of plots)
      for (const [from_code, to_code] of [
        [former, commune_code],
        [district_code, commune_code],
        [former_province, province_code],
      ] as const)
        arrows.set(`${from_code} ${to_code}`, { from_code, to_code });
    return { units: [...units.values()], successions: [...arrows.values()], plots };
  });

const ancestorsOf = (units: readonly Known[], code: string): string[] => {
  const parent = units.find((unit) => unit.code === code)?.parent_code ?? null;
  return parent === null ? [] : [parent, ...ancestorsOf(units, parent)];
};

describe("what lies in a unit", () => {
  it(`is its land and all of it, in ${RUNS} countries with mergers and splits`, () => {
    fc.assert(
      fc.property(country, ({ units, successions }) => {
        const within = new Within({ units, successions });
        const landOf = new Map(units.map(({ code, land }) => [code, land]));
        for (const root of units) {
          const codes = new Set(within.codes(root.code));
          const inside = ({ land }: Known) => [...land].every((plot) => root.land.has(plot));
          const leaks = [...codes].filter(
            (code) => ![...(landOf.get(code) ?? [])].every((plot) => root.land.has(plot)),
          );
          const ancestors = ancestorsOf(units, root.code);
          const missing = units.filter(
            (unit) =>
              DEPTH[unit.level] >= DEPTH[root.level] &&
              !ancestors.includes(unit.code) &&
              inside(unit) &&
              !codes.has(unit.code),
          );
          expect([root.code, leaks, missing.map(({ code }) => code)]).toEqual([root.code, [], []]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it(`shows no officer a place of a sibling's, a parent's or an abolished unit's land beyond their own, in ${RUNS} countries`, () => {
    const columns = ["former_unit_code", "commune_code", "district_code", "province_code"] as const;
    fc.assert(
      fc.property(country, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), fc.nat(2), (land, hidden, tier) => {
        const within = new Within(land);
        for (const [index, plot] of land.plots.entries()) {
          const printed = [plot.former, plot.district_code, plot.former_province][tier] ?? null;
          const full = { ...plot, former_unit_code: printed };
          for (const root of land.units) {
            const area = { codes: within.codes(root.code) };
            const partly = columns.some((column, at) => hidden[at] !== true && isInArea(area, full[column]));
            expect([root.code, index, partly && !root.land.has(index)]).toEqual([root.code, index, false]);
            const wholly = [...columns.map((column) => full[column]), plot.former].some((code) => isInArea(area, code));
            expect([root.code, index, wholly]).toEqual([root.code, index, root.land.has(index)]);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe("what lies in the units that are shipped", () => {
  it("is a whole province of today, right through its districts and mergers", async () => {
    const { dataset } = await territory();
    const within = new Within(dataset);
    const thanhHoa = within.codes("38");
    expect(thanhHoa).toEqual(expect.arrayContaining(["38", "F38", "F399"]));
    // Lâm Đồng took over Đắk Nông and Bình Thuận (NQ 202/2025/QH15).
    expect(within.codes("68")).toEqual(expect.arrayContaining(["F68", "F67", "F60"]));
    const all = dataset.units.filter(({ level, valid_to }) => level === "province" && valid_to === null);
    const counted = all.flatMap(({ code }) => within.codes(code));
    expect(new Set(counted).size).toBe(counted.length);
    expect(counted.length).toBe(dataset.units.length);
  });

  it("is a former district with its communes, and nothing of its province", async () => {
    const { dataset } = await territory();
    const codes = new Within(dataset).codes("F399");
    expect(codes).not.toContain("38");
    expect(codes).not.toContain("F38");
    const former = codes.filter((code) => code.startsWith("F"));
    const own = dataset.units.filter(({ code, parent_code }) => code === "F399" || parent_code === "F399");
    expect(former).toEqual(own.map(({ code }) => code).toSorted());
  });
});

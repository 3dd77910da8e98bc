import { beforeAll, describe, expect, it } from "vitest";
import type { Level, TerritoryDataset, TerritoryUnit } from "../../../shared/territory";
import { communeDecree } from "../data/decrees";
import { PROVINCE_POINTS } from "../data/province-points";
import { readSource } from "../data/source";
import { buildTerritory } from "./assemble";
import { territory } from "./shipped.fixture";

let dataset: TerritoryDataset;
let byCode: Map<string, TerritoryUnit>;

beforeAll(async () => {
  ({ dataset } = await territory());
  byCode = new Map(dataset.units.map((unit) => [unit.code, unit]));
});

const count = (level: Level, ended: boolean) =>
  dataset.units.filter((unit) => unit.level === level && (unit.valid_to !== null) === ended).length;

describe("the shipped units", () => {
  it("number what the resolutions number", () => {
    expect(count("province", false)).toBe(34);
    expect(count("commune", false)).toBe(3321);
    expect(count("province", true)).toBe(63);
    expect(count("district", true)).toBe(696);
    expect(count("commune", true)).toBe(10_035);
    const kinds = dataset.units.filter((unit) => !unit.valid_to && unit.level === "commune").map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "đặc khu")).toHaveLength(13);
  });
  it("have codes and slugs of their own and a parent that exists", () => {
    expect(byCode.size).toBe(dataset.units.length);
    expect(new Set(dataset.units.map(({ slug }) => slug)).size).toBe(dataset.units.length);
    expect(dataset.units.filter((unit) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(unit.slug))).toEqual([]);
    expect(dataset.units.filter((unit) => unit.level !== "province" && !byCode.has(unit.parent_code ?? ""))).toEqual(
      [],
    );
  });
  it("all carry the decree that made or ended them, and today's provinces a point in Việt Nam", () => {
    expect(dataset.units.filter(({ decree }) => !decree)).toEqual([]);
    expect(communeDecree("38")).toBe("1686/NQ-UBTVQH15");
    const provinces = dataset.units.filter((unit) => unit.level === "province" && !unit.valid_to);
    expect(Object.keys(PROVINCE_POINTS).sort()).toEqual(provinces.map(({ code }) => code).sort());
    for (const { lat, lng } of provinces) {
      expect(lat).toBeGreaterThan(8);
      expect(lat).toBeLessThan(23.4);
      expect(lng).toBeGreaterThan(102);
      expect(lng).toBeLessThan(110);
    }
  });
  it("hold the corrected facts", () => {
    expect(byCode.get("23938")).toMatchObject({ name: "Ia Mơ", parent_code: "52" });
    expect(byCode.has("23737")).toBe(false);
    expect(byCode.get("F682")).toMatchObject({ name: "Đạ Huoai", kind: "huyện" });
    expect(byCode.get("F399")).toMatchObject({
      name: "Hoằng Hóa",
      kind: "huyện",
      slug: "hoang-hoa-f399",
      valid_to: "2025-06-30",
    });
  });
});

describe("the successions", () => {
  it("lead from every ended unit to one of today, and reach every unit of today", () => {
    const from = new Set(dataset.successions.map(({ from_code }) => from_code));
    const to = new Set(dataset.successions.map(({ to_code }) => to_code));
    expect(dataset.units.filter((unit) => unit.valid_to && !from.has(unit.code))).toEqual([]);
    expect(dataset.units.filter((unit) => !unit.valid_to && !to.has(unit.code))).toEqual([]);
    expect(dataset.successions.filter(({ to_code }) => byCode.get(to_code)?.valid_to !== null)).toEqual([]);
  });
  it("stay within the merged province", () => {
    const provinceOf = (code: string): string => {
      const parent = byCode.get(code)?.parent_code;
      return parent ? provinceOf(parent) : code;
    };
    const merged = new Map(
      dataset.successions
        .filter(({ from_code }) => byCode.get(from_code)?.level === "province")
        .map((arrow) => [arrow.from_code, arrow.to_code]),
    );
    expect(merged.size).toBe(63);
    const astray = dataset.successions.filter(
      ({ from_code, to_code }) => merged.get(provinceOf(from_code)) !== provinceOf(to_code),
    );
    expect(astray).toEqual([]);
  });
  it("follow the settled facts where the package errs", () => {
    const next = (code: string) =>
      dataset.successions.filter(({ from_code }) => from_code === code).map(({ to_code }) => to_code);
    expect(next("F30901")).toEqual(["30886"]);
    expect(next("F30913")).toEqual(["30910"]);
    expect(dataset.successions.find(({ from_code }) => from_code === "F24221")).toMatchObject({
      to_code: "24221",
      kind: "unchanged",
    });
  });
  it("share a district out completely", () => {
    const shares = new Map<string, number>();
    for (const { from_code, share } of dataset.successions) {
      if (byCode.get(from_code)?.level === "district")
        shares.set(from_code, (shares.get(from_code) ?? 0) + (share ?? 0));
    }
    for (const sum of shares.values()) expect(sum).toBeCloseTo(1, 1);
  });
});

describe("the version", () => {
  it("is the same for the same sources and another for others", async () => {
    const source = await readSource();
    expect(buildTerritory(source).version).toBe(dataset.version);
    const provinces = source.provinces.map((row) => ({ ...row, name: row.name.replace("Thanh Hóa", "Thanh Hoa") }));
    expect(buildTerritory({ ...source, provinces }).version).not.toBe(dataset.version);
  });
  it("is refused when a row leads nowhere", async () => {
    const source = await readSource();
    const lost = {
      ...source.mappings[0],
      old_ward_code: "99999",
      new_ward_code: "99998",
      new_ward_name: "Xã Không Có",
    };
    const mappings = [...source.mappings, lost as (typeof source.mappings)[number]];
    expect(() =>
      buildTerritory({
        ...source,
        mappings,
        districtOfCommune: new Map([...source.districtOfCommune, ["99999", "001"]]),
      }),
    ).toThrow(/Không Có/);
  });
});

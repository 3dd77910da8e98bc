import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { territory } from "../../plugins/ocop/src/modules/territory/dataset/shipped.fixture";
import { looseKey, splitOfficial } from "../../plugins/ocop/src/modules/territory/rules/names";
import { fullName, type TerritoryDataset, type TerritoryUnit } from "../../plugins/ocop/src/shared/territory";
import { marksKey } from "../../plugins/ocop/src/shared/text";

/** An independent list of the same units, kept outside the project; each difference that stays is named below. */
const FOLDER = path.resolve(__dirname, "..", "..", "..", "shared", "data", "territory");
const present = existsSync(path.join(FOLDER, "mappings.json"));

/** The oracle gives these two a second successor "whole" (Hồng Quang, Công Đa); a commune cannot go whole to two. */
const WHOLE_ASTRAY = ["01615", "02485"];

/** Two communes that the oracle lacks, and three wards of which it names only one of several parts. */
const UNKNOWN_ARROWS = ["F00172", "F00556", "F01651", "F02482", "F25996"];

interface OracleUnit {
  code: string;
  nameWithType: string;
  districtCode?: string;
}
interface OracleArrow {
  oldWardCode?: string;
  newWardCode: string;
  type: string;
}

function read<T>(file: string): T[] {
  return JSON.parse(readFileSync(path.join(FOLDER, `${file}.json`), "utf8")) as T[];
}

/** Name without kind, whatever the oracle put in front of it ("Thi trấn Ngan Dừa" has a slip in its kind). */
const oracleKey = (unit: OracleUnit) =>
  looseKey(splitOfficial(unit.nameWithType.replace(/^Thi /, "Thị "))?.name ?? unit.nameWithType);

describe.skipIf(!present)(
  `territory against the oracle${present ? "" : " (skipped: ../shared/data/territory is not on this machine)"}`,
  () => {
    let dataset: TerritoryDataset;
    let byCode: Map<string, TerritoryUnit>;
    const arrows = new Map<string, Set<string>>();

    beforeAll(async () => {
      ({ dataset } = await territory());
      byCode = new Map(dataset.units.map((unit) => [unit.code, unit]));
      for (const { from_code, to_code } of dataset.successions)
        arrows.set(from_code, (arrows.get(from_code) ?? new Set()).add(to_code));
    });

    function differing(file: string, prefix: string): string[] {
      return read<OracleUnit>(file).flatMap((row) => {
        const unit = byCode.get(`${prefix}${row.code}`);
        return unit && marksKey(fullName(unit)) === marksKey(row.nameWithType) ? [] : [row.code];
      });
    }

    it("today's provinces differ only in Đồng Nai, a city since 30/04/2026 (NQ 30/2026/QH16)", () => {
      expect(differing("current-provinces", "")).toEqual(["75"]);
    });

    it('today\'s communes differ only where the oracle writes "Xa Ea Kly"', () => {
      expect(differing("current-wards", "")).toEqual(["24496"]);
    });

    it("the former provinces and districts are the same (the oracle lists Tân An and Hà Tiên twice)", () => {
      expect(differing("legacy-provinces", "F")).toEqual([]);
      expect(differing("legacy-districts", "F")).toEqual([]);
      expect(new Set(read<OracleUnit>("legacy-districts").map(({ code }) => code)).size).toBe(696);
    });

    it("the former communes are the oracle's and two that it lacks", () => {
      const codes = new Set(read<OracleUnit>("legacy-wards").map(({ code }) => `F${code}`));
      const ours = dataset.units
        .filter((unit) => unit.level === "commune" && unit.valid_to !== null)
        .map(({ code }) => code);
      expect(ours.filter((code) => !codes.has(code)).sort()).toEqual(["F01651", "F02482"]);
      expect([...codes].filter((code) => !byCode.has(code))).toEqual([]);
    });

    it("every former commune stands in the same district", () => {
      const moved = read<OracleUnit>("legacy-wards").filter(
        ({ code, districtCode }) => byCode.get(`F${code}`)?.parent_code !== `F${districtCode}`,
      );
      expect(moved.map(({ code }) => code)).toEqual([]);
    });

    it("at most 45 former communes are spelled otherwise, names of the minority languages above all", () => {
      const other = read<OracleUnit>("legacy-wards").filter(
        (row) => looseKey(byCode.get(`F${row.code}`)?.name ?? "") !== oracleKey(row),
      );
      expect(other.length).toBeLessThanOrEqual(45);
    });

    it("communes that went whole to one successor went to the oracle's, but for the named rows", () => {
      const whole = read<OracleArrow>("mappings").filter(
        ({ type, oldWardCode }) =>
          oldWardCode && (type === "merged" || type === "province_changed" || type === "unchanged"),
      );
      const astray = whole.filter(({ oldWardCode, newWardCode }) => !arrows.get(`F${oldWardCode}`)?.has(newWardCode));
      expect(whole.length).toBeGreaterThan(9500);
      expect(astray.map(({ oldWardCode }) => oldWardCode).sort()).toEqual(WHOLE_ASTRAY);
    });

    it("no arrow of ours is unknown to the oracle, but for the named rows", () => {
      const known = new Map<string, Set<string>>();
      for (const { oldWardCode, newWardCode } of read<OracleArrow>("mappings")) {
        if (oldWardCode) known.set(`F${oldWardCode}`, (known.get(`F${oldWardCode}`) ?? new Set()).add(newWardCode));
      }
      const communes = dataset.successions.filter(({ from_code }) => byCode.get(from_code)?.level === "commune");
      const unknown = communes.filter(({ from_code, to_code }) => !known.get(from_code)?.has(to_code));
      expect([...new Set(unknown.map(({ from_code }) => from_code))].sort()).toEqual(UNKNOWN_ARROWS);
    });

    it("of the partial arrows the package knows at least the larger part's", () => {
      const partial = read<OracleArrow>("mappings").filter(
        ({ type, oldWardCode }) => oldWardCode && (type === "ambiguous" || type === "split_population"),
      );
      const from = new Map<string, boolean>();
      for (const { oldWardCode = "", newWardCode } of partial)
        from.set(
          oldWardCode,
          (from.get(oldWardCode) ?? false) || (arrows.get(`F${oldWardCode}`)?.has(newWardCode) ?? false),
        );
      const none = [...from].filter(([, met]) => !met);
      expect(from.size).toBeGreaterThan(400);
      expect(none.length).toBeLessThanOrEqual(10);
    });
  },
);

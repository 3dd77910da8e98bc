import { COMMUNE_CODE_FACTS, ISLAND_DISTRICTS, MISSING_FORMER_COMMUNES, SUCCESSOR_FACTS } from "../data/facts";
import type { MappingRow, TerritorySource } from "../data/source";
import type { Succession, SuccessionKind, TerritoryUnit, UnitAlias } from "../../../shared/territory";
import { foldWords, marksKey } from "../../../shared/text";
import { splitOfficial } from "../rules/names";
import { formerCode, official } from "./parts";

type Lookup = Map<string, TerritoryUnit[]>;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const withMarks = (kind: string, name: string, parent: string) => `marks|${kind}|${marksKey(name)}|${parent}`;
const withoutMarks = (kind: string, name: string, parent: string) => `fold|${kind}|${foldWords(name)}|${parent}`;

function lookupOf(units: readonly TerritoryUnit[]): Lookup {
  const lookup: Lookup = new Map();
  for (const unit of units) {
    push(lookup, withMarks(unit.kind, unit.name, unit.parent_code ?? ""), unit);
    push(lookup, withoutMarks(unit.kind, unit.name, unit.parent_code ?? ""), unit);
  }
  return lookup;
}

function only(lookup: Lookup, printed: string, parent: string): TerritoryUnit | undefined {
  const { kind, name } = official(printed);
  for (const key of [withMarks(kind, name, parent), withoutMarks(kind, name, parent)]) {
    const found = lookup.get(key);
    if (found?.length === 1) return found[0];
  }
  return undefined;
}

/**
 * Today's commune of a row. The name with its province decides, because 431 rows carry codes that no list has
 * and 11 more carry another commune's code; the code helps only where the name does not.
 */
function targetOf(
  row: MappingRow,
  byCode: Map<string, TerritoryUnit>,
  lookup: Lookup,
  provinces: Map<string, string>,
): TerritoryUnit | undefined {
  const code = COMMUNE_CODE_FACTS[row.new_ward_code]?.code ?? row.new_ward_code;
  const coded = byCode.get(code);
  const printed = splitOfficial(row.new_ward_name);
  if (coded && printed && marksKey(coded.name) === marksKey(printed.name)) return coded;
  const bare = splitOfficial(row.new_province_name)?.name ?? row.new_province_name;
  const province = provinces.get(foldWords(bare));
  return (province ? only(lookup, row.new_ward_name, province) : undefined) ?? coded;
}

export interface CommuneArrows {
  /** Former commune code → today's commune codes. */
  targets: Map<string, Set<string>>;
  /** Names of communes that had ended before 30/06/2025 and have no code in the source. */
  aliases: UnitAlias[];
  /** Rows whose target could not be told; empty for the shipped data. */
  unresolved: MappingRow[];
}

/** Reads the arrows between former and today's communes out of the mapping rows. */
export function communeArrows(source: TerritorySource, units: readonly TerritoryUnit[]): CommuneArrows {
  const todays = units.filter((unit) => unit.level === "commune" && unit.valid_to === null);
  const former = units.filter((unit) => unit.level === "commune" && unit.valid_to !== null);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const todaysLookup = lookupOf(todays);
  const formerLookup = lookupOf(former);
  const formerProvince = lookupOf(units.filter((unit) => unit.level === "province" && unit.valid_to !== null));
  const districts = lookupOf(units.filter((unit) => unit.level === "district"));
  const provinces = new Map(
    units
      .filter((unit) => unit.level === "province" && !unit.valid_to)
      .map((unit) => [foldWords(unit.name), unit.code]),
  );
  const targets = new Map<string, Set<string>>();
  const aliases = new Map<string, UnitAlias>();
  const unresolved: MappingRow[] = [];
  const connect = (from: string, to: string) =>
    void (targets.get(from) ?? targets.set(from, new Set()).get(from))?.add(to);

  for (const row of source.mappings) {
    if (!row.old_ward_name || !row.old_district_name || !row.old_province_name) continue;
    const target = targetOf(row, byCode, todaysLookup, provinces);
    if (!target) {
      unresolved.push(row);
      continue;
    }
    if (row.old_ward_code) {
      connect(formerCode(row.old_ward_code), target.code);
      continue;
    }
    const province = only(formerProvince, row.old_province_name, "");
    const district = province ? only(districts, row.old_district_name, province.code) : undefined;
    const known = district ? only(formerLookup, row.old_ward_name, district.code) : undefined;
    if (known) connect(known.code, target.code);
    else {
      const { kind, name } = official(row.old_ward_name);
      const alias: UnitAlias = {
        name,
        kind,
        level: "commune",
        parent_code: (district ?? province)?.code ?? null,
        unit_code: target.code,
        decree: null,
      };
      aliases.set(`${kind}|${marksKey(name)}|${row.old_district_name}|${target.code}`, alias);
    }
  }
  for (const row of MISSING_FORMER_COMMUNES) connect(formerCode(row.code), row.to);
  for (const [code, { to }] of Object.entries(SUCCESSOR_FACTS)) targets.set(formerCode(code), new Set([to]));
  return { targets, aliases: [...aliases.values()], unresolved };
}

function kindOf(from: TerritoryUnit, to: TerritoryUnit, ways: number, sources: number): SuccessionKind {
  if (ways > 1) return "split";
  if (sources > 1) return "merged";
  return marksKey(from.name) === marksKey(to.name) && from.kind === to.kind ? "unchanged" : "renamed";
}

function counted(pairs: readonly (readonly [from: string, to: string])[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const [from, to] of pairs) {
    const row = counts.get(from) ?? new Map<string, number>();
    counts.set(from, row.set(to, (row.get(to) ?? 0) + 1));
  }
  return counts;
}

function arrows(
  counts: Map<string, Map<string, number>>,
  byCode: Map<string, TerritoryUnit>,
  share: boolean,
): Succession[] {
  const sources = new Map<string, number>();
  for (const row of counts.values()) for (const to of row.keys()) sources.set(to, (sources.get(to) ?? 0) + 1);
  return [...counts].flatMap(([from_code, row]) => {
    const total = [...row.values()].reduce((sum, count) => sum + count, 0);
    return [...row].flatMap(([to_code, count]) => {
      const from = byCode.get(from_code);
      const to = byCode.get(to_code);
      if (!from || !to) return [];
      const kind = from.level === "district" ? "abolished" : kindOf(from, to, row.size, sources.get(to_code) ?? 1);
      const whole = kind === "unchanged" || kind === "renamed";
      const part = share ? Math.round((count / total) * 1000) / 1000 : whole ? 1 : null;
      return [{ from_code, to_code, kind, share: part }];
    });
  });
}

/**
 * Arrows of all levels. Districts point at today's communes and provinces at today's province, both counted
 * from the communes; a district's `share` is the part of its communes that went there.
 * The package names a split commune's largest successor only, so a merged commune's share stays unknown.
 */
export function buildSuccessions(units: readonly TerritoryUnit[], targets: Map<string, Set<string>>): Succession[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const edges = [...targets].flatMap(([from, tos]) => [...tos].map((to) => [from, to] as const));
  const fromDistrict = edges.map(([from, to]) => [byCode.get(from)?.parent_code ?? "", to] as const);
  const islands = Object.entries(ISLAND_DISTRICTS).map(([district, { to }]) => [formerCode(district), to] as const);
  const fromProvince = [...fromDistrict, ...islands].map(
    ([district, to]) => [byCode.get(district)?.parent_code ?? "", byCode.get(to)?.parent_code ?? ""] as const,
  );
  return [
    ...arrows(counted(edges), byCode, false),
    ...arrows(counted([...fromDistrict, ...islands]), byCode, true),
    ...arrows(counted(fromProvince), byCode, true),
  ];
}

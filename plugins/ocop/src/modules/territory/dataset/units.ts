import { communeDecree, DISTRICTS_2025, PROVINCES_2025 } from "../data/decrees";
import { COMMUNE_CODE_FACTS, MISSING_FORMER_COMMUNES, UNIT_FACTS } from "../data/facts";
import { PROVINCE_POINTS } from "../data/province-points";
import type { TerritorySource } from "../data/source";
import type { TerritoryUnit } from "../../../shared/territory";
import { endedUnit, formerCode, official, slugOf, todaysUnit } from "./parts";
import { splitOfficial } from "../rules/names";

function withFact(unit: TerritoryUnit): TerritoryUnit {
  const fact = UNIT_FACTS[unit.code];
  if (!fact) return unit;
  const corrected = { ...unit, ...fact, earlier: fact.earlier ?? unit.earlier };
  return { ...corrected, slug: slugOf(corrected) };
}

function todaysProvinces(source: TerritorySource): TerritoryUnit[] {
  return source.provinces.map((row) => {
    const bare = splitOfficial(row.name)?.name ?? row.name;
    const kind = row.place_type === "Tỉnh" ? "tỉnh" : "thành phố";
    const [lat, lng] = PROVINCE_POINTS[row.province_code] ?? [null, null];
    const unit = todaysUnit(bare, kind, {
      code: row.province_code,
      level: "province",
      parent_code: null,
      decree: PROVINCES_2025,
    });
    return { ...withFact(unit), lat, lng };
  });
}

function todaysCommunes(source: TerritorySource): TerritoryUnit[] {
  return source.wards.map((row) => {
    const fact = COMMUNE_CODE_FACTS[row.ward_code];
    const { kind, name } = official(fact?.name ?? row.name);
    const code = fact?.code ?? row.ward_code;
    return todaysUnit(name, kind, {
      code,
      level: "commune",
      parent_code: row.province_code,
      decree: communeDecree(row.province_code),
    });
  });
}

function formerProvinces(source: TerritorySource): TerritoryUnit[] {
  return source.formerProvinces.map((row) => {
    const { kind, name } = official(row.name);
    return withFact(
      endedUnit(name, kind, {
        code: formerCode(row.code),
        level: "province",
        parent_code: null,
        decree: PROVINCES_2025,
      }),
    );
  });
}

/** The mapping was written later than the code list, so its district names are the ones of 30/06/2025. */
function formerDistricts(source: TerritorySource): TerritoryUnit[] {
  const latest = new Map<string, string>();
  for (const row of source.mappings) {
    const district = source.districtOfCommune.get(row.old_ward_code ?? "");
    if (district && row.old_district_name) latest.set(district, row.old_district_name);
  }
  return source.formerDistricts.map((row) => {
    const { kind, name } = official(latest.get(row.code) ?? row.name);
    const parts = {
      code: formerCode(row.code),
      level: "district",
      parent_code: formerCode(row.province),
      decree: DISTRICTS_2025,
    } as const;
    return withFact(endedUnit(name, kind, parts));
  });
}

/** District of a commune that the code list lacks: its neighbours in the mapping name the same district. */
function districtByName(source: TerritorySource): Map<string, string> {
  const named = new Map<string, string>();
  for (const row of source.mappings) {
    const district = source.districtOfCommune.get(row.old_ward_code ?? "");
    if (district) named.set(`${row.old_province_name}|${row.old_district_name}`, district);
  }
  return named;
}

function formerCommunes(source: TerritorySource): TerritoryUnit[] {
  const units = new Map<string, TerritoryUnit>();
  const named = districtByName(source);
  const add = (code: string, printed: string, district: string | undefined) => {
    if (!district) throw new Error(`former commune ${code} "${printed}" has no district`);
    const { kind, name } = official(printed.replace(/^(Xã|Phường) \1 /, "$1 "));
    units.set(
      code,
      endedUnit(name, kind, {
        code: formerCode(code),
        level: "commune",
        parent_code: formerCode(district),
        decree: null,
      }),
    );
  };
  for (const row of source.mappings) {
    const code = row.old_ward_code;
    if (!code || !row.old_ward_name || units.has(code)) continue;
    const district =
      source.districtOfCommune.get(code) ?? named.get(`${row.old_province_name}|${row.old_district_name}`);
    add(code, row.old_ward_name, district);
  }
  for (const row of MISSING_FORMER_COMMUNES) add(row.code, row.name, row.district);
  return [...units.values()];
}

/** All units, today's first, provinces before what lies in them. */
export function buildUnits(source: TerritorySource): TerritoryUnit[] {
  return [
    ...todaysProvinces(source),
    ...todaysCommunes(source),
    ...formerProvinces(source),
    ...formerDistricts(source),
    ...formerCommunes(source),
  ];
}

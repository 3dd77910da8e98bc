import type { PrintedPlace, ResolvedPlace, TerritoryUnit } from "../../../shared/territory";
import { foldWords } from "../../../shared/text";
import { aliasesNamed, type ProvinceScope, provinceScope, unitsNamed } from "./match";
import { nearness, readings } from "./names";
import type { UnitIndex } from "./unit-index";

const NOTHING: ResolvedPlace = { former_unit_code: null, commune_code: null, district_code: null, province_code: null };

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

function onlyCode(codes: readonly string[]): string | null {
  return only([...new Set(codes)]) ?? null;
}

function districtOf(index: UnitIndex, text: string, scope: ProvinceScope): TerritoryUnit | undefined {
  const inScope = (parent: string | null) => scope.former.has(parent ?? "");
  const unit = only(unitsNamed(index, text, ({ level, parent_code }) => level === "district" && inScope(parent_code)));
  if (unit) return unit;
  const alias = only(
    aliasesNamed(index, text, ({ level, parent_code }) => level === "district" && inScope(parent_code)),
  );
  return index.unit(alias?.unit_code);
}

/** The historical district on whose land a commune of today lies, by most of its former communes. */
export function mainDistrictOf(index: UnitIndex, communeCode: string): string | null {
  const counts = new Map<string, number>();
  for (const { unit } of index.predecessors(communeCode)) {
    const district = unit.level === "district" ? unit.code : unit.parent_code;
    if (district) counts.set(district, (counts.get(district) ?? 0) + (unit.level === "district" ? 0.01 : 1));
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

interface FoundCommune {
  former: string | null;
  todays: string | null;
  district: string | null;
}

function communeIn(
  index: UnitIndex,
  text: string,
  scope: ProvinceScope,
  district: TerritoryUnit | undefined,
): FoundCommune | undefined {
  const inScope = (parent: string | null) => {
    if (district) return parent === district.code;
    const unit = index.unit(parent);
    return unit !== undefined && scope.former.has(unit.level === "province" ? unit.code : (unit.parent_code ?? ""));
  };
  const former = unitsNamed(
    index,
    text,
    (unit) => unit.level === "commune" && unit.valid_to !== null && inScope(unit.parent_code),
  );
  const one = only(former);
  if (one)
    return {
      former: one.code,
      todays: onlyCode(index.successors(one.code).map(({ unit }) => unit.code)),
      district: one.parent_code,
    };
  if (former.length > 1) {
    const nexts = former.flatMap(({ code }) => index.successors(code).map(({ unit }) => unit.code));
    return {
      former: null,
      todays: onlyCode(nexts),
      district: onlyCode(former.flatMap(({ parent_code }) => parent_code ?? [])),
    };
  }
  const aliases = aliasesNamed(index, text, (alias) => alias.level === "commune" && inScope(alias.parent_code));
  if (aliases.length === 0) return undefined;
  const parents = aliases.flatMap(({ parent_code }) =>
    index.unit(parent_code)?.level === "district" ? (parent_code ?? []) : [],
  );
  return { former: null, todays: onlyCode(aliases.map(({ unit_code }) => unit_code)), district: onlyCode(parents) };
}

/** A commune that had moved to a neighbouring district by 30/06/2025: its name must be the only one in the province. */
function movedCommune(index: UnitIndex, text: string, scope: ProvinceScope): FoundCommune | undefined {
  const found = communeIn(index, text, scope, undefined);
  const unit = index.unit(found?.former);
  return unit && readings(text).some(({ name }) => nearness(name, unit.name) > 1) ? found : undefined;
}

function todaysCommune(index: UnitIndex, text: string, scope: ProvinceScope): FoundCommune | undefined {
  const found = only(
    unitsNamed(
      index,
      text,
      (unit) => unit.level === "commune" && unit.valid_to === null && scope.todays.has(unit.parent_code ?? ""),
    ),
  );
  return found ? { former: null, todays: found.code, district: mainDistrictOf(index, found.code) } : undefined;
}

/**
 * What a printed place means: the ended unit it names, and today's commune, historical district and province.
 * Where a part is missing, unknown or could mean several units, its code is null; nothing is guessed.
 * With a district the three tiers are meant, so an old commune wins over a today's one of the same name.
 */
export function resolvePrinted(index: UnitIndex, place: PrintedPlace): ResolvedPlace {
  const scope = provinceScope(index, place.province, foldWords);
  if (!scope) return NOTHING;
  const [communeText, districtText] = [place.commune?.trim() ?? "", place.district?.trim() ?? ""];
  const district = districtText ? districtOf(index, districtText, scope) : undefined;
  const commune = !communeText
    ? undefined
    : districtText
      ? (communeIn(index, communeText, scope, district) ??
        movedCommune(index, communeText, scope) ??
        todaysCommune(index, communeText, scope))
      : (todaysCommune(index, communeText, scope) ?? communeIn(index, communeText, scope, undefined));

  const districtCode = district?.code ?? commune?.district ?? null;
  const formerProvince = place.province?.trim() ? onlyCode([...scope.former]) : null;
  const provinceOfCommune = index.unit(commune?.todays)?.parent_code;
  const provinceOfDistrict = districtCode
    ? index.todaysProvince(index.unit(districtCode) as TerritoryUnit)?.code
    : undefined;
  const province_code = provinceOfCommune ?? provinceOfDistrict ?? onlyCode([...scope.todays]);
  const former_unit_code =
    commune?.former ??
    (commune?.todays && !districtText ? null : (district?.code ?? (districtText ? null : formerProvince)));
  return { former_unit_code, commune_code: commune?.todays ?? null, district_code: districtCode, province_code };
}

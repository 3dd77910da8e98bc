import type { Kind, TerritoryUnit, UnitAlias } from "../../../shared/territory";
import { nearness, readings } from "./names";
import type { UnitIndex } from "./unit-index";

interface Named {
  kind: Kind;
  name: string;
}

/**
 * Keeps the candidates nearest to the written text: same marks before same letters before loose spelling,
 * and of those the ones of the written kind. A kind that fits none is ignored: huyện became thị xã over the years.
 */
export function nearest<T extends Named>(text: string, candidatesOf: (name: string) => readonly T[]): T[] {
  const scored = readings(text).flatMap((reading, order) =>
    candidatesOf(reading.name).map((candidate) => {
      const sameKind = reading.kind === null || reading.kind === candidate.kind;
      return { candidate, score: nearness(reading.name, candidate.name) * 10 - order * 5 + Number(sameKind) };
    }),
  );
  const best = Math.max(...scored.map(({ score }) => score));
  return [...new Set(scored.filter(({ score }) => score === best).map(({ candidate }) => candidate))];
}

/** Units of any time with that name which the test lets through. */
export function unitsNamed(index: UnitIndex, text: string, test: (unit: TerritoryUnit) => boolean): TerritoryUnit[] {
  return nearest(text, (name) => index.named(name).filter(test));
}

/** Earlier names which the test lets through. */
export function aliasesNamed(index: UnitIndex, text: string, test: (alias: UnitAlias) => boolean): UnitAlias[] {
  return nearest(text, (name) => index.aliases(name).filter(test));
}

const SHORT_PROVINCES = new Map([
  ["hcm", "Hồ Chí Minh"],
  ["tphcm", "Hồ Chí Minh"],
  ["tp hcm", "Hồ Chí Minh"],
  ["sai gon", "Hồ Chí Minh"],
  ["hn", "Hà Nội"],
  ["brvt", "Bà Rịa - Vũng Tàu"],
  ["vung tau", "Bà Rịa - Vũng Tàu"],
  ["tt hue", "Thừa Thiên Huế"],
]);

export interface ProvinceScope {
  /** Today's province codes. */
  todays: Set<string>;
  /** Former province codes in which old names are looked up. */
  former: Set<string>;
}

/**
 * Which provinces a written name may mean. A name of today covers all the former provinces on its land
 * (an old Bình Định commune is written with "Gia Lai" now); a name that ended covers only itself.
 * Null when the name is none; a blank text means the whole country.
 */
export function provinceScope(
  index: UnitIndex,
  text: string | null | undefined,
  folded: (text: string) => string,
): ProvinceScope | null {
  const written = text?.trim() ?? "";
  const name = SHORT_PROVINCES.get(folded(written)) ?? written;
  const isProvince = (unit: TerritoryUnit) => unit.level === "province";
  const alias = aliasesNamed(index, name, ({ level }) => level === "province").flatMap(
    ({ unit_code }) => index.unit(unit_code) ?? [],
  );
  const coded = index.find(written);
  const named =
    written === ""
      ? index.provinces
      : coded?.level === "province"
        ? [coded]
        : [...unitsNamed(index, name, isProvince), ...alias];
  if (named.length === 0) return null;
  const todays = new Set<string>();
  const former = new Set<string>();
  for (const unit of named) {
    const current = index.todaysProvince(unit);
    if (current) todays.add(current.code);
    if (unit.valid_to !== null) former.add(unit.code);
    else
      for (const before of index.predecessors(unit.code))
        if (before.unit.level === "province") former.add(before.unit.code);
  }
  return { todays, former };
}

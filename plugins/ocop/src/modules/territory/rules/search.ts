import type { TerritoryUnit, UnitFilter } from "../../../shared/territory";
import { foldWords, marksKey } from "../../../shared/text";
import { formOn, validOn } from "./as-of";
import { looseKey, readings } from "./names";
import { type Entry, listOrder, type UnitIndex, type UnitKeys } from "./unit-index";

interface Wanted {
  words: string;
  marked: string;
  loose: ReadonlySet<string>;
}

function wantedOf(q: string): Wanted {
  const loose = readings(q).map(({ name }) => looseKey(name));
  return { words: foldWords(q), marked: marksKey(q), loose: new Set(loose.filter(Boolean)) };
}

/** Smaller is better; null when the unit does not answer the words. */
function rankOf(unit: TerritoryUnit, keys: UnitKeys, { words, marked, loose }: Wanted): number | null {
  // Nearly all leave here, so that the finer questions cost nothing.
  if (!keys.padded.includes(words) && !loose.has(keys.loose) && unit.earlier === null) return null;
  if (keys.marks === marked || keys.fullMarks === marked) return 0;
  const earlier = (unit.earlier ?? []).some((form) => foldWords(form.name) === words);
  if (keys.fold === words || keys.full === words || earlier) return 1;
  if (loose.has(keys.loose)) return 2;
  if (keys.fold.startsWith(words) || keys.full.startsWith(words)) return 3;
  return keys.padded.includes(` ${words}`) ? 4 : null;
}

/** Whether a unit stands in an answer for which no day was asked. */
function shownWithoutDay(
  unit: TerritoryUnit,
  filter: UnitFilter,
  parent: TerritoryUnit | undefined,
  today: string,
): boolean {
  return filter.q !== undefined || parent?.valid_to != null || unit.level === "district" || validOn(unit, today);
}

function pool(
  index: UnitIndex,
  filter: UnitFilter,
  parent: TerritoryUnit | undefined,
  wanted: Wanted | undefined,
): Iterable<Entry> {
  if (filter.parent) return parent ? below(index, filter, parent).map((unit) => index.entry(unit)) : [];
  if (wanted !== undefined) return index.maybe(wanted.words, wanted.loose);
  return filter.level ? index.ofLevel(filter.level) : index.entries;
}

/** What lies in a unit; in a province also the districts, and where ended units are asked, their communes. */
function below(index: UnitIndex, filter: UnitFilter, parent: TerritoryUnit): readonly TerritoryUnit[] {
  const children = index.children(parent.code);
  if (parent.level !== "province") return children;
  const former =
    parent.valid_to === null ? index.predecessors(parent.code).filter(({ unit }) => unit.level === "province") : [];
  const districts = [...children, ...former.flatMap(({ unit }) => index.children(unit.code))].filter(
    (unit) => unit.level === "district",
  );
  const todayOnly = parent.valid_to === null && filter.as_of === undefined && filter.q === undefined;
  const communes = districts.flatMap((district) => (todayOnly ? [] : index.children(district.code)));
  return [...children.filter((unit) => unit.level !== "district"), ...districts, ...communes];
}

/**
 * Lists units by level, parent, day and words. Words match without marks; units of today come before ended ones
 * of the same quality. With `as_of` every unit wears the kind and name of that day.
 */
export function searchUnits(
  index: UnitIndex,
  filter: UnitFilter,
  today: string,
): { units: TerritoryUnit[]; count: number } {
  const parent = filter.parent === undefined ? undefined : index.find(filter.parent);
  const day = filter.as_of === "any" ? undefined : filter.as_of;
  const wanted = filter.q === undefined ? undefined : wantedOf(filter.q);
  if (wanted?.words === "") return { units: [], count: 0 };

  const found: { unit: TerritoryUnit; rank: number }[] = [];
  for (const { unit, keys } of pool(index, filter, parent, wanted)) {
    if (filter.level && unit.level !== filter.level) continue;
    if (
      day !== undefined ? !validOn(unit, day) : filter.as_of !== "any" && !shownWithoutDay(unit, filter, parent, today)
    )
      continue;
    const rank = wanted ? rankOf(unit, keys, wanted) : 0;
    if (rank !== null) found.push({ unit, rank });
  }
  found.sort((a, b) => a.rank - b.rank || listOrder(a.unit, b.unit));
  const page = found.slice(filter.offset, filter.offset + filter.limit);
  return { units: page.map(({ unit }) => formOn(unit, day ?? today)), count: found.length };
}

import type { TerritoryUnit, UnitFilter } from "../../../shared/territory"
import { foldWords, marksKey } from "../../../shared/text"
import { formOn, validOn } from "./as-of"
import { looseKey, readings } from "./names"
import type { UnitIndex, UnitKeys } from "./unit-index"

const LEVEL_ORDER = { province: 0, district: 1, commune: 2 } as const

interface Wanted {
  words: string
  marked: string
  loose: ReadonlySet<string>
}

function wantedOf(q: string): Wanted {
  const loose = readings(q).map(({ name }) => looseKey(name))
  return { words: foldWords(q), marked: marksKey(q), loose: new Set(loose.filter(Boolean)) }
}

/** Smaller is better; null when the unit does not answer the words. */
function rankOf(unit: TerritoryUnit, keys: UnitKeys, { words, marked, loose }: Wanted): number | null {
  // Nearly all of 14,000 units leave here, so that the finer questions cost nothing.
  if (!keys.padded.includes(words) && !loose.has(keys.loose) && unit.earlier === null) return null
  if (keys.marks === marked || keys.fullMarks === marked) return 0
  const earlier = (unit.earlier ?? []).some((form) => foldWords(form.name) === words)
  if (keys.fold === words || keys.full === words || earlier) return 1
  if (loose.has(keys.loose)) return 2
  if (keys.fold.startsWith(words) || keys.full.startsWith(words)) return 3
  return keys.padded.includes(` ${words}`) ? 4 : null
}

/** Whether a unit stands in an answer for which no day was asked. */
function shownWithoutDay(unit: TerritoryUnit, filter: UnitFilter, parent: TerritoryUnit | undefined, today: string): boolean {
  return filter.q !== undefined || parent?.valid_to != null || unit.level === "district" || validOn(unit, today)
}

function pool(index: UnitIndex, filter: UnitFilter, parent: TerritoryUnit | undefined): readonly TerritoryUnit[] {
  if (!filter.parent) return index.units
  if (!parent) return []
  const below = index.children(parent.code)
  if (parent.level !== "province") return below
  const former = parent.valid_to === null ? index.predecessors(parent.code).filter(({ unit }) => unit.level === "province") : []
  const districts = [...below, ...former.flatMap(({ unit }) => index.children(unit.code))].filter((unit) => unit.level === "district")
  const ended = parent.valid_to === null && filter.as_of === undefined && filter.q === undefined
  const communes = districts.flatMap((district) => (ended ? [] : index.children(district.code)))
  return [...below.filter((unit) => unit.level !== "district"), ...districts, ...communes]
}

/**
 * Lists units by level, parent, day and words. Words match without marks; units of today come before ended ones
 * of the same quality. With `as_of` every unit wears the kind and name of that day.
 */
export function searchUnits(index: UnitIndex, filter: UnitFilter, today: string): { units: TerritoryUnit[]; count: number } {
  const parent = filter.parent === undefined ? undefined : index.find(filter.parent)
  const day = filter.as_of === "any" ? undefined : filter.as_of
  const wanted = filter.q === undefined ? undefined : wantedOf(filter.q)
  if (wanted?.words === "") return { units: [], count: 0 }

  const found: { unit: TerritoryUnit; rank: number }[] = []
  for (const unit of pool(index, filter, parent)) {
    if (filter.level && unit.level !== filter.level) continue
    if (day !== undefined ? !validOn(unit, day) : filter.as_of !== "any" && !shownWithoutDay(unit, filter, parent, today)) continue
    const rank = wanted ? rankOf(unit, index.keysOf(unit), wanted) : 0
    if (rank !== null) found.push({ unit, rank })
  }
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      LEVEL_ORDER[a.unit.level] - LEVEL_ORDER[b.unit.level] ||
      Number(a.unit.valid_to !== null) - Number(b.unit.valid_to !== null) ||
      (a.unit.code < b.unit.code ? -1 : 1),
  )
  const page = found.slice(filter.offset, filter.offset + filter.limit)
  return { units: page.map(({ unit }) => formOn(unit, day ?? today)), count: found.length }
}

import type { OfficeLevel } from "./office-vocabulary";

/** What an office sees: a unit with everything that lies in it. */
export interface Area {
  level: OfficeLevel;
  /** Null: the whole country. */
  unit_code: string | null;
  /** Codes of the unit and of all units, today's and former, that lie wholly in it; null: everything. */
  codes: readonly string[] | null;
}

/**
 * SQL condition on the place columns of `alias` (see place-columns.ts) that its place lies in the area of {@link areaParam}.
 * Each code of an area names land that lies wholly in it, so one column that is among them is enough. A place that nothing
 * is known of lies in no area but the whole country.
 */
export function areaSql(alias: string): string {
  // Most rows are told by their province, which therefore is asked first.
  const columns = ["province_code", "commune_code", "district_code", "former_unit_code"];
  const within = columns.map((column) => `coalesce(${alias}.${column} = any(cast(:area as text[])), false)`);
  return `(cast(:area as text[]) is null or ${within.join(" or ")})`;
}

/** The parameter that {@link areaSql} reads. */
export function areaParam({ codes }: Pick<Area, "codes">): { area: readonly string[] | null } {
  return { area: codes };
}

/** Whether a unit lies wholly in the area; one that is not known lies in the whole country only. */
export function isInArea({ codes }: Pick<Area, "codes">, unitCode: string | null): boolean {
  return codes === null || (unitCode !== null && codes.includes(unitCode));
}

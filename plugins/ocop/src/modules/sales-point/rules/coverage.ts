import type { Freshness } from "../../../shared/sales-point-vocabulary";

/** A unit that shall have points: a district that ended on 30/06/2025, or a commune of today. */
export interface CoverageUnit {
  code: string;
  name: string;
  /** Name of its province. */
  province: string | null;
}

/** As much of a point as counting needs. */
export interface CountedPoint {
  /** Code of the unit it lies in; null where that is not known. */
  unit_code: string | null;
  is_fair: boolean;
  /** Open today: not closed, suspended or still to open. */
  trading: boolean;
  recognised: boolean;
  freshness: Freshness;
  /** Stalls inside. They are no points, however many they are. */
  stall_count: number | null;
}

export interface CoverageRow {
  /** Null on the last row: points of which the unit is not known. */
  unit: CoverageUnit | null;
  /** Points that trade today, fairs and stalls not among them. */
  points: number;
  /** How many of these are recognised by a decision, and how many were checked lately. */
  recognised: number;
  fresh: number;
  /** Stalls inside these points; for information. */
  stalls: number;
  /** Null where no target is set. */
  target: number | null;
  met: boolean | null;
}

function rowOf(unit: CoverageUnit | null, inside: readonly CountedPoint[], target: number | null): CoverageRow {
  const goal = unit === null ? null : target;
  return {
    unit,
    points: inside.length,
    recognised: inside.filter(({ recognised }) => recognised).length,
    fresh: inside.filter(({ freshness }) => freshness === "fresh").length,
    stalls: inside.reduce((sum, { stall_count }) => sum + (stall_count ?? 0), 0),
    target: goal,
    met: goal === null ? null : inside.length >= goal,
  };
}

/**
 * Points against the target, unit by unit in the order given, with a last row for points whose unit is not known or not
 * among them, so that no point is lost. One "điểm" is one point, whatever number of "gian" it holds, and a fair is none: it
 * is gone when it ends.
 * @param target points that each unit shall have at least; null where nobody set one
 */
export function coverageOf(
  units: readonly CoverageUnit[],
  points: readonly CountedPoint[],
  target: number | null,
): CoverageRow[] {
  const counted = points.filter(({ is_fair, trading }) => trading && !is_fair);
  const known = new Set(units.map(({ code }) => code));
  const byUnit = new Map<string, CountedPoint[]>();
  const elsewhere: CountedPoint[] = [];
  for (const point of counted) {
    if (point.unit_code === null || !known.has(point.unit_code)) elsewhere.push(point);
    else byUnit.set(point.unit_code, [...(byUnit.get(point.unit_code) ?? []), point]);
  }
  const rows = units.map((unit) => rowOf(unit, byUnit.get(unit.code) ?? [], target));
  return elsewhere.length === 0 ? rows : [...rows, rowOf(null, elsewhere, null)];
}

import { distanceKm, type Point } from "../../../shared/point";
import type { PositionVerdict } from "../../../shared/sales-point-vocabulary";

/** Metres within which somebody is at the point: a market hall with its yard, and what a phone is wrong by in a street. */
export const NEAR_METRES = 200;
/** Metres of uncertainty up to which a position is good enough to correct the registered one. */
export const EXACT_METRES = 100;

/** Where a phone says that it is, with the radius in metres within which it is sure (W3C Geolocation, 95 %). */
export type Position = Point & { accuracy_m: number };

/** Whole metres between two points. */
function metresBetween(one: Point, other: Point): number {
  return Math.round(distanceKm(one, other) * 1000);
}

/**
 * How a check's position agrees with the registered one. What the phone is not sure of speaks for the checker: far is only
 * what is far for certain.
 */
export function judgePosition(
  registered: Point | null,
  position: Position | null,
): { distance_m: number | null; verdict: PositionVerdict } {
  if (registered === null || position === null) return { distance_m: null, verdict: "unknown" };
  const distance_m = metresBetween(registered, position);
  return { distance_m, verdict: distance_m - position.accuracy_m <= NEAR_METRES ? "near" : "far" };
}

/** Why a check cannot be taken as it is, or null: far from the point somebody says why, and a blurred position corrects nothing. */
export function checkProblem(check: {
  verdict: PositionVerdict;
  note: string | null;
  moves_point: boolean;
  position: Position | null;
}): "check_far_unexplained" | "position_inexact" | null {
  if (check.moves_point && (check.position === null || check.position.accuracy_m > EXACT_METRES))
    return "position_inexact";
  if (check.verdict === "far" && !check.moves_point && check.note === null) return "check_far_unexplained";
  return null;
}

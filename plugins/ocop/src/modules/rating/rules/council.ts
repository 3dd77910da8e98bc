export { FEWEST_SHEETS } from "../data/council";
import type { CouncilSeat } from "../../../shared/rating-vocabulary";

/** Secretaries write the minutes; everybody else scores. */
export function scores(seat: CouncilSeat): boolean {
  return seat !== "secretary";
}

/** Why a council cannot begin to score, or null: it needs a chair, a secretary, and as many who score as sheets are asked. */
export function councilHindrance(
  seats: readonly CouncilSeat[],
  minSheets: number,
): "council_incomplete" | "council_too_small" | null {
  if (!seats.includes("chair") || !seats.includes("secretary")) return "council_incomplete";
  return seats.filter(scores).length < minSheets ? "council_too_small" : null;
}

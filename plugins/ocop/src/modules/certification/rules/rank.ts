import type { CertifiedStars } from "../../../shared/certification-vocabulary";

export type Rank = 1 | 2 | 3 | 4 | 5;

/** Lower bounds of the half-open intervals of 148/QĐ-TTg ("từ 70 đến dưới 90 điểm"), the same as in 1048/QĐ-TTg. */
export const RANK_FLOORS: readonly (readonly [floor: number, rank: Rank])[] = [
  [90, 5],
  [70, 4],
  [50, 3],
  [30, 2],
  [0, 1],
];

/**
 * The rank of a mean score. Scores are means over judges, so 89.99 is four stars and 90 is five.
 * Throws RangeError for anything but a number from 0 to 100.
 */
export function rankOf(score: number): Rank {
  if (!(score >= 0 && score <= 100)) throw new RangeError(`not a score from 0 to 100: ${score}`);
  const found = RANK_FLOORS.find(([floor]) => score >= floor);
  if (!found) throw new RangeError(`no rank for ${score}`);
  return found[1];
}

export type Recognition = { stars: CertifiedStars; potential_five: boolean };

/**
 * What a mean score lets a body recognise; null below three stars. Only the centre gives five: a province's 90 or
 * more is four stars with "tiềm năng 5 sao" until the centre confirms (148/QĐ-TTg; 1489/QĐ-TTg).
 */
export function recognitionOf(score: number, level: "district" | "province" | "central"): Recognition | null {
  const rank = rankOf(score);
  if (rank < 3) return null;
  if (rank === 5) return level === "central" ? { stars: 5, potential_five: false } : { stars: 4, potential_five: true };
  return { stars: rank === 4 ? 4 : 3, potential_five: false };
}

/** A mean score becomes a rank by half-open intervals (annex of decision 148/QĐ-TTg: "đến dưới 70", "đến dưới 90"). */
const RANKS = [
  { from: 90, stars: 5 },
  { from: 70, stars: 4 },
  { from: 50, stars: 3 },
  { from: 30, stars: 2 },
  { from: 0, stars: 1 },
] as const;

/**
 * Stars of a mean score.
 * @param score points, 0 to 100, decimals allowed
 * @throws RangeError outside of that
 */
export function starsOf(score: number): 1 | 2 | 3 | 4 | 5 {
  if (!(score >= 0 && score <= 100)) throw new RangeError(`A score lies between 0 and 100, not ${score}.`);
  return RANKS.find(({ from }) => score >= from)?.stars ?? 1;
}

/** What a province may recognise for a score: five stars are the centre's, so they are four with a promise. */
export function provincialRank(score: number): { stars: 1 | 2 | 3 | 4; potential_five: boolean } {
  const stars = starsOf(score);
  return stars === 5 ? { stars: 4, potential_five: true } : { stars, potential_five: false };
}

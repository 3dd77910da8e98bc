/** So few pieces are low whatever is sold: one good order takes them. */
const LOW_PIECES = 5;
/** Less than what is sold in this many days is low: making, drying or brewing more takes about as long. */
const LOW_DAYS = 14;
/** Days of sales that the pace is reckoned of: four whole weeks, so that market days weigh alike. */
export const PACE_DAYS = 28;

/**
 * Whether a kind of goods is about to run out, and how many days it lasts at the pace of the last weeks.
 * @param available pieces that can still be bought
 * @param sold pieces of the last `PACE_DAYS` days
 * @returns null for what is well in stock; `days_left` is null where nothing was sold
 */
export function lowStock({
  available,
  sold,
}: {
  available: number;
  sold: number;
}): { days_left: number | null } | null {
  const days_left = sold > 0 ? Math.floor((available * PACE_DAYS) / sold) : null;
  return available <= LOW_PIECES || (days_left !== null && days_left < LOW_DAYS) ? { days_left } : null;
}

const DAY_MS = 86_400_000;
/** Việt Nam keeps UTC+7 the whole year. */
const OFFSET_MS = 7 * 3_600_000;

/**
 * Milliseconds until the next midnight in Hồ Chí Minh City.
 * @param {number} now milliseconds since 1970
 */
export function timeToMidnight(now) {
  return DAY_MS - ((now + OFFSET_MS) % DAY_MS);
}

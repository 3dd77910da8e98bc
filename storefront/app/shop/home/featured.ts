const WEEK_MS = 7 * 86_400_000;
/** Monday 05/01/1970, 0:00 in Hồ Chí Minh City (UTC+7). */
const FIRST_MONDAY_MS = 4 * 86_400_000 - 7 * 3_600_000;

/** Weeks since the first Monday of 1970, changing on Mondays in Hồ Chí Minh City. @param now milliseconds since 1970 */
export function weekNumber(now: number): number {
  return Math.floor((now - FIRST_MONDAY_MS) / WEEK_MS);
}

/** One of the list, another one each week, the same for everybody; undefined when the list is empty. */
export function ofTheWeek<T>(list: readonly T[], now: number): T | undefined {
  return list.length === 0 ? undefined : list[weekNumber(now) % list.length];
}

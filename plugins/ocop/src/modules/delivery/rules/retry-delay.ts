const FIRST_SECONDS = 5;
/** An hour. */
export const LONGEST_SECONDS = 3600;

/** Seconds to wait after so many failed attempts (1, 2, …): doubling from five seconds up to an hour. */
export function retryDelay(attempts: number): number {
  return Math.min(FIRST_SECONDS * 2 ** Math.max(0, attempts - 1), LONGEST_SECONDS);
}

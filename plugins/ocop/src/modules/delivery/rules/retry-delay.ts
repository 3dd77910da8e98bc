const FIRST_SECONDS = 5;
/** An hour. */
const LONGEST_SECONDS = 3600;

/** How long and how often work is tried. */
export interface RetryLimits {
  /** Seconds of the longest pause; an hour when absent. */
  longest?: number;
  /** Attempts after which it is given up; without end when absent. */
  most?: number;
}

/**
 * A mail is tried for about three days (70 hours and 45 minutes): less than the four to five days that mail servers give one
 * another (RFC 5321, 4.5.4.1), because ours tries on by itself what it took.
 */
export const MAIL_LIMITS = { longest: 12 * 3600, most: 19 } as const satisfies RetryLimits;

/** Seconds to wait after so many failed attempts (1, 2, …): doubling from five seconds up to `longest`. */
export function retryDelay(attempts: number, longest: number = LONGEST_SECONDS): number {
  return Math.min(FIRST_SECONDS * 2 ** Math.max(0, attempts - 1), longest);
}

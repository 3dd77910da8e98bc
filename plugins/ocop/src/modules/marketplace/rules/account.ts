import { addDays } from "../../../shared/clock";

/**
 * Days that a producer's own change of its bank account waits before money is paid there. A phone or a password that was
 * stolen pays nobody in the meantime, and every owner was written to at once; three days leave time to read a mail on
 * Monday that was sent on Friday, and hold up no more than one weekly batch.
 */
export const ACCOUNT_WAIT_DAYS = 3;

/** First day on which money is paid to an account that a producer changed on a day. Both YYYY-MM-DD. */
export function usableFrom(changedOn: string): string {
  return addDays(changedOn, ACCOUNT_WAIT_DAYS);
}

const SHOWN = 4;

/** An account number as it may be shown: its last four signs, and of a short one no more than half. */
export function maskedAccount(number: string): string {
  const shown = Math.min(SHOWN, Math.floor(number.length / 2));
  return `••••${number.slice(number.length - shown)}`;
}

import { allocate, toVnd, type Vnd } from "../../../shared/money";
import { type ReferenceFamily, referenceOf, referencesOf } from "../../../shared/transfer-reference";

/** Transfers over NAPAS 247 stay below 500,000,000 đồng; more has to leave in several. */
export const TRANSFER_BELOW = 500_000_000;

/**
 * Splits an amount into as few transfers as the limit allows, as equal as whole đồng can be.
 * @throws RangeError for anything but a whole amount above zero
 */
export function splitTransfer(amount: number): Vnd[] {
  if (toVnd(amount) <= 0) throw new RangeError(`nothing to transfer: ${amount}`);
  const count = Math.ceil(amount / (TRANSFER_BELOW - 1));
  return allocate(amount, Array<number>(count).fill(1));
}

/** `OCPT`, eight letters and a check letter. 31 letters that every bank lets through: a prime. */
const PAYOUT: ReferenceFamily = { prefix: "OCPT", letters: "23456789ABCDEFGHJKMNPQRSTUVWXYZ", length: 8 };

/**
 * The reference of an outgoing transfer: 13 ASCII letters.
 * @param bytes at least 8 random bytes
 */
export const payoutReference = (bytes: Uint8Array): string => referenceOf(PAYOUT, bytes);

/** Payout references with a right check letter in a bank's text. */
export const referencesIn = (text: string): string[] => referencesOf(PAYOUT, text);

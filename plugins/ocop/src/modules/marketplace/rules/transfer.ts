import { allocate, toVnd, type Vnd } from "../../../shared/money";

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

/** Letters that cannot be taken for one another, and that every bank lets through. 31 of them: a prime. */
const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const PREFIX = "OCPT";
const BODY_LENGTH = 8;
const REFERENCE = new RegExp(`${PREFIX}[${LETTERS}]{${BODY_LENGTH + 1}}`, "g");

/** Weights 2, 3, 4 …: one wrong letter, or two letters swapped, always shows. */
function checkLetter(body: string): string {
  const sum = [...body].reduce((total, letter, index) => total + LETTERS.indexOf(letter) * (index + 2), 0);
  return LETTERS.charAt(sum % LETTERS.length);
}

/**
 * The reference of an outgoing transfer: 13 ASCII letters that survive every bank's transfer content.
 * @param bytes at least 8 random bytes
 */
export function payoutReference(bytes: Uint8Array): string {
  const body = [...bytes.subarray(0, BODY_LENGTH)].map((byte) => LETTERS.charAt(byte % LETTERS.length)).join("");
  if (body.length !== BODY_LENGTH) throw new RangeError("too few bytes for a reference");
  return `${PREFIX}${body}${checkLetter(body)}`;
}

/** References with a right check letter in a bank's text, whatever the bank did to blanks and letter case. */
export function referencesIn(text: string): string[] {
  const squeezed = text.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const found = [...squeezed.matchAll(REFERENCE)].map(([reference]) => reference);
  const right = found.filter((reference) => {
    const body = reference.slice(PREFIX.length, -1);
    return reference.endsWith(checkLetter(body));
  });
  return [...new Set(right)];
}

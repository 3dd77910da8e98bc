import { type KeyObject, randomBytes, sign, verify } from "node:crypto";
import { addDays, daysBetween, isIsoDay } from "./clock";

/**
 * Crockford's base 32: no I, L, O or U, so nothing is read as something else. All of it belongs to the alphanumeric mode
 * of QR codes (ISO/IEC 18004), in which a character takes 5.5 bits instead of 8.
 */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS = 5n;

/** 26 characters = 130 random bits: not to be guessed (threat S27 asks for 128). */
const CODE_LENGTH = 26;
const KEY_ID_LENGTH = 4;
/** Days since {@link FIRST_DAY}: 20 bits last for 2,800 years. */
const DAY_LENGTH = 4;
const FIRST_DAY = "1970-01-01";
/** An Ed25519 signature (RFC 8032). */
const SIGNATURE_BYTES = 64;
const SIGNATURE_LENGTH = 103;

const FORM = new RegExp(
  `^([${ALPHABET}]{${CODE_LENGTH}})([${ALPHABET}]{${KEY_ID_LENGTH}})([${ALPHABET}]{${DAY_LENGTH}})([${ALPHABET}]{${SIGNATURE_LENGTH}})$`,
);
/** So that no signature made for anything else can be taken for one of these. */
const PURPOSE = "ocop lot code v1";

/** What a label says in its code. */
export interface LotClaim {
  /** Of the lot, {@link randomLotCode}. */
  code: string;
  key_id: string;
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
  issued_on: string;
}

function randomText(length: number): string {
  return [...randomBytes(length)].map((byte) => ALPHABET.charAt(byte & 31)).join("");
}

/** A lot's own code; the column's unique index has the last word. */
export function randomLotCode(): string {
  return randomText(CODE_LENGTH);
}

/** A name for a key, as it stands in codes. */
export function randomKeyId(): string {
  return randomText(KEY_ID_LENGTH);
}

function spell(value: bigint, length: number): string {
  let rest = value;
  let text = "";
  for (let place = 0; place < length; place += 1) {
    text = ALPHABET.charAt(Number(rest & 31n)) + text;
    rest >>= BITS;
  }
  return text;
}

function valueOf(text: string): bigint {
  let value = 0n;
  for (const character of text) value = (value << BITS) | BigInt(ALPHABET.indexOf(character));
  return value;
}

function message(code: string, keyId: string, day: string): Buffer {
  return Buffer.from(`${PURPOSE}\n${code}${keyId}${day}`, "ascii");
}

/**
 * The signed code of a lot: its code, the key's id, the day and an Ed25519 signature over the three, 137 characters.
 * The same claim always gives the same text, so labels printed again are the same labels.
 * @throws RangeError for a code, key id or day that no label can carry
 */
export function signLotCode({ code, key_id, issued_on }: LotClaim, privateKey: KeyObject): string {
  const days = isIsoDay(issued_on) ? daysBetween(FIRST_DAY, issued_on) : -1;
  const day = days < 0 ? "" : spell(BigInt(days), DAY_LENGTH);
  const signature = sign(null, message(code, key_id, day), privateKey);
  const token = code + key_id + day + spell(BigInt(`0x${signature.toString("hex")}`), SIGNATURE_LENGTH);
  if (!FORM.test(token)) throw new RangeError("no claim that a label can carry");
  return token;
}

/**
 * What a signed code says, or null for anything that none of the keys signed. Needs no database but the keys, so that a
 * label can be checked offline. That the lot is not recalled since, only the shop can tell.
 * @param keys public keys by id
 */
export function readLotCode(token: string, keys: ReadonlyMap<string, KeyObject>): LotClaim | null {
  const [, code = "", key_id = "", day = "", spelled = ""] = FORM.exec(token) ?? [];
  const key = keys.get(key_id);
  if (key === undefined) return null;
  const value = valueOf(spelled);
  // 103 characters could spell 515 bits; only one spelling of a signature counts.
  if (value >> BigInt(SIGNATURE_BYTES * 8) !== 0n) return null;
  const signature = Buffer.from(value.toString(16).padStart(SIGNATURE_BYTES * 2, "0"), "hex");
  if (!verify(null, message(code, key_id, day), key, signature)) return null;
  return { code, key_id, issued_on: addDays(FIRST_DAY, Number(valueOf(day))) };
}

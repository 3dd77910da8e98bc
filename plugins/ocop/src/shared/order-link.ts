import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

const PURPOSE = "ocop order link v1";
const ID_PREFIX = "order_";
/** Crockford base 32, the alphabet of the ULIDs that Medusa makes ids of. */
const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const ID_LENGTH = 26;
/** 24 bytes = 192 bits, printed as 32 characters. */
const SIGNATURE_BYTES = 24;

/**
 * Key of the order links, derived from the application's secret so that one leaked
 * link key opens nothing else and no second secret has to be kept.
 */
export function orderLinkKey(secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, 32));
}

function signature(ulid: string, key: Buffer): Buffer {
  return createHmac("sha256", key).update(ulid).digest().subarray(0, SIGNATURE_BYTES);
}

/**
 * The unguessable address of an order: its ULID and a signature over it, safe in a URL.
 * The same order always gets the same link, so asking twice is harmless.
 * Throws RangeError for an id that Medusa did not make.
 */
export function signOrderLink(orderId: string, key: Buffer): string {
  const ulid = orderId.startsWith(ID_PREFIX) ? orderId.slice(ID_PREFIX.length) : "";
  if (!ULID.test(ulid)) throw new RangeError("not an order id");
  return ulid + signature(ulid, key).toString("base64url");
}

/** The order id inside a link, or null for anything that this shop did not sign. */
export function readOrderLink(token: string, key: Buffer): string | null {
  const ulid = token.slice(0, ID_LENGTH);
  const given = Buffer.from(token.slice(ID_LENGTH), "base64url");
  if (!ULID.test(ulid) || given.length !== SIGNATURE_BYTES) return null;
  if (!timingSafeEqual(given, signature(ulid, key))) return null;
  // Base64url has several spellings of the same bytes; only the one that was handed out counts.
  return given.toString("base64url") === token.slice(ID_LENGTH) ? ID_PREFIX + ulid : null;
}

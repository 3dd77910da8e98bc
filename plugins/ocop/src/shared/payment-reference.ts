import { type ReferenceFamily, referenceOf, referencesOf } from "./transfer-reference";

/**
 * References of incoming transfers: `DH` ("đơn hàng"), nine letters and a check letter; 12 of the 19 that VietQR takes.
 * Of letters that are read for one another (0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V) at most one is left: 23, a prime.
 */
const PAYMENT: ReferenceFamily = { prefix: "DH", letters: "34679ACDEFGHJKMNPRTVWXY", length: 9 };

/** @param bytes at least 9 random bytes */
export const paymentReference = (bytes: Uint8Array): string => referenceOf(PAYMENT, bytes);

/** Payment references with a right check letter in a bank's text. */
export const paymentReferencesIn = (text: string): string[] => referencesOf(PAYMENT, text);

import type { CardTexts } from "../../shared/i18n/vi/card";

export type CardFault = keyof CardTexts["faults"];

/** Name of the parameter that brings a fault to the card page. */
export const FAULT = "loi";

const CODES: Readonly<Record<string, CardFault>> = {
  incorrect_number: "number",
  invalid_number: "number",
  incomplete_number: "number",
  expired_card: "expired",
  invalid_expiry_month: "expired",
  invalid_expiry_year: "expired",
  invalid_expiry_year_past: "expired",
  incomplete_expiry: "expired",
  incorrect_cvc: "cvc",
  invalid_cvc: "cvc",
  incomplete_cvc: "cvc",
  payment_intent_authentication_failure: "authentication",
};

/** The shop's own words for one of Stripe's error codes. */
export function faultOfCode(code: string | undefined): CardFault {
  return CODES[code ?? ""] ?? "declined";
}

/** The fault that an address names, or null. */
export function faultOfAddress(url: string): CardFault | null {
  const named = new URL(url).searchParams.get(FAULT);
  return named === "declined" || named === "authentication" || named === "waiting" ? named : null;
}

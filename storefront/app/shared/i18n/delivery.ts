import type { Language } from "../language";

/** English for the delivery options of the demo; options that a producer adds show their own words. */
const english: Readonly<Record<string, string>> = {
  "Giao tiêu chuẩn": "Standard delivery",
  "Giao nhanh": "Express delivery",
};

/** Name of a delivery option in the reader's language. */
export function deliveryWords(language: Language, text: string): string {
  return language === "en" ? (english[text] ?? text) : text;
}

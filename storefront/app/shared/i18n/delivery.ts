import type { Language } from "../language";

/** English for the delivery options that the shop is set up with; options that an operator adds show their own words. */
const english: Readonly<Record<string, string>> = {
  "Giao tiêu chuẩn": "Standard delivery",
  "Giao nhanh": "Express delivery",
  "Nhận hàng sau 3–5 ngày": "Arrives in 3–5 days",
  "Nhận hàng sau 1–2 ngày": "Arrives in 1–2 days",
};

/** Name or promise of a delivery option in the reader's language. */
export function deliveryWords(language: Language, text: string): string {
  return language === "en" ? (english[text] ?? text) : text;
}

import type { Language } from "../language";

/** A mean of points with one decimal, as the language writes it: `4,3` or `4.3`. */
export function formatScore(score: number, language: Language): string {
  const format = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language === "en" ? "en" : "vi-VN", format).format(score);
}

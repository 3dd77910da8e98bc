import type { Language } from "../../shared/language";

/** A rate as people write it: "5%", "0,5%". @param bp basis points: 100 is 1 % */
export function formatRate(bp: number, language: Language): string {
  const format = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 2 });
  return `${format.format(bp / 100)}%`;
}

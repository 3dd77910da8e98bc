import type { Language } from "../../shared/language";

const FAR = 1000;

/** A distance as people say it, which no line ends within: "85 m", "1,2 km". @param metres whole metres */
export function metresText(metres: number, language: Language): string {
  if (metres < FAR) return `${Math.round(metres)}\u00A0m`;
  const format = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 1 });
  return `${format.format(metres / FAR)}\u00A0km`;
}

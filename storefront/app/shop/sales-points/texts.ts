import { salesPoints as english } from "../../shared/i18n/en/sales-points";
import { salesPoints as vietnamese, type SalesPointTexts } from "../../shared/i18n/vi/sales-points";
import { useLanguage, type Language } from "../../shared/language";

export function salesPointTexts(language: Language): SalesPointTexts {
  return language === "en" ? english : vietnamese;
}

export function useSalesPointTexts(): SalesPointTexts {
  return salesPointTexts(useLanguage());
}

import { useLanguage, type Language } from "../language";

/** A pair of dictionaries as one: `catalogueTexts(language)`. */
export function pair<T>(vi: T, en: T): (language: Language) => T {
  return (language) => (language === "en" ? en : vi);
}

/** The words of a pair in the language of the page. */
export function useTexts<T>(texts: (language: Language) => T): T {
  return texts(useLanguage());
}

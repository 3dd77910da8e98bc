/** Language of a page, told by its address: English lives under `/en`. */
export type Language = "vi" | "en";

export function languageOf(url: string): Language {
  return /^\/en(\/|$)/.test(new URL(url).pathname) ? "en" : "vi";
}

/** An address of the shop in a language. */
export function inLanguage(language: Language, path: string): string {
  return language === "en" ? `/en${path}` : path;
}

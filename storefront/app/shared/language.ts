import { useLocation } from "react-router";

/** Language of a page, told by its address: English lives under `/en`. */
export type Language = "vi" | "en";

/** @param pathname of an address, or of a request's data address */
export function languageOfPath(pathname: string): Language {
  return /^\/en(\/|\.data|$)/.test(pathname) ? "en" : "vi";
}

/** @param url whole address of a request */
export function languageOf(url: string): Language {
  return languageOfPath(new URL(url).pathname);
}

/** The language of the page that is shown. */
export function useLanguage(): Language {
  return languageOfPath(useLocation().pathname);
}

/** An address of the shop in a language. @param path starts with a slash, without a language */
export function inLanguage(language: Language, path: string): string {
  if (language === "vi") return path;
  return path === "/" ? "/en" : `/en${path}`;
}

/** The same address without its language. */
export function withoutLanguage(pathname: string): string {
  return pathname.replace(/^\/en(?=\/|$)/, "") || "/";
}

import { type Language, languageOfPath } from "../shared/language";
import { portalTexts } from "./texts";

/** Title of a page of the portal, which no search engine may list. @param title the page's name in a language */
export function portalMeta(pathname: string, title: (language: Language) => string) {
  const language = languageOfPath(pathname);
  return [
    { title: `${title(language)} · ${portalTexts(language).name}` },
    { name: "robots", content: "noindex, nofollow" },
  ];
}

/** `meta` of a page whose title follows from the language alone. */
export const pageMeta =
  (title: (language: Language) => string) =>
  ({ location }: { location: { pathname: string } }) =>
    portalMeta(location.pathname, title);

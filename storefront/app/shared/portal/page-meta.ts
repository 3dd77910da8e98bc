import { type Language, languageOfPath } from "../language";
import type { Portal } from "./portal";

type Title = (language: Language) => string;

/** Makes the titles of a portal's pages, which no search engine may list. The page's own name comes in a language. */
export function portalMetaOf({ texts }: Portal) {
  return (pathname: string, title: Title) => {
    const language = languageOfPath(pathname);
    return [
      { title: `${title(language)} · ${texts(language).name}` },
      { name: "robots", content: "noindex, nofollow" },
    ];
  };
}

/** `meta` of a page whose title follows from the language alone. */
export const pageMetaOf =
  (portal: Portal) =>
  (title: Title) =>
  ({ location }: { location: { pathname: string } }) =>
    portalMetaOf(portal)(location.pathname, title);

import { inLanguage, type Language } from "../../shared/language";
import { safeReturn } from "../cart/form";

const NAME = "tro-lai";

/** Address of the age screen that leads back to `path` of this shop afterwards. */
export function ageScreenPath(language: Language, path: string): string {
  return `${inLanguage(language, "/xac-nhan-tuoi")}?${new URLSearchParams({ [NAME]: path })}`;
}

/** Where the age screen leads back to: a page of this shop, never another site, never the screen itself. */
export function afterAgeScreen(search: URLSearchParams): string | null {
  const path = safeReturn(search.get(NAME) ?? "");
  return path === null || /^(\/en)?\/xac-nhan-tuoi/.test(path) ? null : path;
}

/** The page that a request asks for, as an address to come back to; data requests of scripts mean the same page. */
export function pageOf(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  const query = new URLSearchParams([...searchParams].filter(([name]) => name !== "_routes"));
  const path = pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/");
  return query.size === 0 ? path : `${path}?${query}`;
}

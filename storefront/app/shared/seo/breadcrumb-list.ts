import { inLanguage, type Language } from "../language";
import type { Crumb } from "../ui/breadcrumbs";
import { publicOrigin } from "./origin";

/** The way to a page as schema.org writes it. */
export function breadcrumbList(trail: Crumb[], home: string, language: Language): Record<string, unknown> {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [{ name: home, path: "/" }, ...trail].map(({ name, path }, place) => ({
      "@type": "ListItem",
      position: place + 1,
      name,
      ...(path === undefined ? {} : { item: `${publicOrigin()}${inLanguage(language, path)}` }),
    })),
  };
}

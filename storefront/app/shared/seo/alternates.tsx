import { useLocation, useMatches, useRouteError } from "react-router";
import { inLanguage, useLanguage, withoutLanguage } from "../language";
import { useOrigin } from "./origin";

/** Keys of a query that make a page of its own; the rest is left out of the canonical address. */
const KEPT = new Set(["nhom", "sao", "tinh", "trang"]);

function canonicalSearch(search: string): string {
  const kept = new URLSearchParams(
    [...new URLSearchParams(search)].filter(([key, value]) => KEPT.has(key) && value !== "1"),
  );
  return kept.size === 0 ? "" : `?${kept}`;
}

/** Canonical address of the page and its twins in both languages. */
export function Alternates() {
  const { pathname, search } = useLocation();
  const origin = useOrigin();
  const language = useLanguage();
  // A page that broke, is away or is behind the age screen is no page to point to.
  const broken = useRouteError() !== undefined;
  const failed = useMatches().some(({ id }) => id.endsWith("*")) || broken;
  if (failed) return null;
  const address = (lang: "vi" | "en") =>
    `${origin}${inLanguage(lang, withoutLanguage(pathname))}${canonicalSearch(search)}`;
  return (
    <>
      <link rel="canonical" href={address(language)} />
      <link rel="alternate" hrefLang="vi" href={address("vi")} />
      <link rel="alternate" hrefLang="en" href={address("en")} />
      <link rel="alternate" hrefLang="x-default" href={address("vi")} />
    </>
  );
}

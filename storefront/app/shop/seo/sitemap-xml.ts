import { inLanguage } from "../../shared/language";
import { publicOrigin } from "../../shared/seo/origin";

/** Kinds of pages in the sitemap, with the folder of their address. */
export const SITEMAP_FOLDERS: Record<string, string> = {
  products: "san-pham",
  producers: "chu-the",
  sales_points: "diem-ban",
  places: "dia-phuong",
};

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A page with its twin in the other language. @param path without a language */
function urlEntries(path: string, updated: string | null): string {
  const address = (language: "vi" | "en") => escapeXml(`${publicOrigin()}${inLanguage(language, path)}`);
  const twins = (["vi", "en"] as const)
    .map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(language)}"/>`)
    .join("");
  const lastmod = updated === null ? "" : `<lastmod>${escapeXml(updated.slice(0, 10))}</lastmod>`;
  return (["vi", "en"] as const)
    .map((language) => `<url><loc>${address(language)}</loc>${lastmod}${twins}</url>`)
    .join("");
}

/** One sitemap file. */
export function sitemapXml(pages: { path: string; updated: string | null }[]): string {
  const urls = pages.map(({ path, updated }) => urlEntries(path, updated)).join("\n");
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls}\n</urlset>\n`;
}

/** The index of sitemap files. */
export function sitemapIndexXml(names: string[]): string {
  const files = names
    .map((name) => `<sitemap><loc>${escapeXml(`${publicOrigin()}/sitemaps/${name}.xml`)}</loc></sitemap>`)
    .join("\n");
  return `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${files}\n</sitemapindex>\n`;
}

export const XML_HEADERS = {
  "content-type": "application/xml; charset=utf-8",
  "cache-control": "public, max-age=3600",
};

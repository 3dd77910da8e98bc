import { z } from "@medusajs/framework/zod";
import { page } from "./query";

export const SITEMAP_KINDS = ["products", "producers", "sales_points", "places"] as const;
export type SitemapKind = (typeof SITEMAP_KINDS)[number];

/** Addresses of one sitemap page; the protocol allows 50,000 and 50 MB. */
export const SITEMAP_PAGE_SIZE = 10_000;

/** Query of `GET /store/sitemap`. */
export const sitemapQuery = z.strictObject({ kind: z.enum(SITEMAP_KINDS), page });

export const sitemapAnswer = z.object({
  entries: z.array(z.object({ slug: z.string(), updated_at: z.string().nullable() })),
  pages: z.int(),
});
export type SitemapAnswer = z.infer<typeof sitemapAnswer>;

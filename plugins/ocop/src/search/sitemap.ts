import type { MedusaContainer } from "@medusajs/framework/types";
import { SITEMAP_PAGE_SIZE, type SitemapAnswer, type SitemapKind } from "../contract/sitemap";
import { select } from "../shared/database";
import { visibleProducerSql } from "../shared/visible-producer-sql";
import { visibleProductSql } from "../shared/visible-product-sql";

/** Slug and last change of everything that everyone may see. Places: today's provinces, the historical districts, today's communes. */
const SOURCES: Readonly<Record<SitemapKind, string>> = {
  products: `select p.id as key, p.handle as slug, p.updated_at from product p where ${visibleProductSql("p")}`,
  producers: `select id as key, slug, updated_at from producer where ${visibleProducerSql("producer")}`,
  sales_points: `select id as key, slug, updated_at from sales_point where status <> 'suspended' and deleted_at is null`,
  places: `select code as key, slug, null::timestamptz as updated_at from territory_unit where deleted_at is null and (valid_to is null or level = 'district')`,
};

type Row = { slug: string; updated_at: Date | null };

/** One page (from 1) of the sitemap of a kind; a page past the end is empty. */
export async function readSitemap(scope: MedusaContainer, kind: SitemapKind, page: number): Promise<SitemapAnswer> {
  const [total] = await select<{ n: number }>(scope, `select count(*)::int as n from (${SOURCES[kind]}) s`);
  const rows = await select<Row>(
    scope,
    `select slug, updated_at from (${SOURCES[kind]}) s order by key limit :limit offset :offset`,
    {
      limit: SITEMAP_PAGE_SIZE,
      offset: (page - 1) * SITEMAP_PAGE_SIZE,
    },
  );
  return {
    entries: rows.map(({ slug, updated_at }) => ({ slug, updated_at: updated_at?.toISOString() ?? null })),
    pages: Math.ceil((total?.n ?? 0) / SITEMAP_PAGE_SIZE),
  };
}

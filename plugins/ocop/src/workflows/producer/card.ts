import type { ProducerCard } from "../../contract/producer";
import type { ProducerKind } from "../../shared/producer-vocabulary";
import type { Audience } from "../../shared/audience";
import { plainText } from "../../shared/sanitize";
import { visibleProductSql } from "../../shared/visible-product-sql";
import { type PlaceLabelColumns, placeLabelColumns, placeLabelJoins, placeLabelsOf } from "../place";

/** Columns of `producer p` that a card shows; products are counted for `audience`. Keep in step with {@link CardRow}. */
export const cardColumns = (
  audience: Audience,
): string => `p.id, p.slug, p.name, p.kind, p.province_code, p.district_code, p.photos, p.is_demo,
  left(p.story_vi, 1200) as story_start, left(p.story_en, 1200) as story_en_start, ${placeLabelColumns("p")},
  (select cast(count(*) as int) from product_producer pp join product on product.id = pp.product_id
    where pp.producer_id = p.id and pp.deleted_at is null and ${visibleProductSql("product", audience)}) as product_count`;

export const cardJoins = placeLabelJoins("p");

export type CardRow = PlaceLabelColumns & {
  id: string;
  slug: string;
  name: string;
  kind: ProducerKind;
  province_code: string | null;
  district_code: string | null;
  photos: string[] | null;
  is_demo: boolean;
  story_start: string | null;
  story_en_start: string | null;
  product_count: number;
};

const SUMMARY_CHARS = 180;

/** The beginning of rich text as plain text, cut at a word; null when there is none. */
export function summaryOf(html: string | null): string | null {
  // The stored text may have been cut inside a tag: drop what was left open.
  const text = plainText((html ?? "").replace(/<[^>]*$/, ""));
  if (text.length <= SUMMARY_CHARS) return text || null;
  const cut = text.slice(0, SUMMARY_CHARS + 1);
  const lastSpace = cut.lastIndexOf(" ");
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : SUMMARY_CHARS).replace(/[\s.,;:]+$/, "")}…`;
}

export function producerCardOf(row: CardRow): ProducerCard {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    place: placeLabelsOf(row),
    province_code: row.province_code,
    district_code: row.district_code,
    summary: summaryOf(row.story_start),
    summary_en: summaryOf(row.story_en_start),
    photo: row.photos?.[0] ?? null,
    product_count: row.product_count,
    is_demo: row.is_demo,
  };
}

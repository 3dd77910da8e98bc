import { badgeOn } from "../modules/certification/rules/badge";
import { asciiSlug } from "../shared/text";
import { codeKey } from "../shared/search-text/codes";
import { joinBranch } from "./branches";
import { placeFields } from "./place-fields";
import { deliversTo, standardsHeld } from "./producer-facts";
import type { ProductRow } from "./product-rows";
import { standing } from "./standing";

const MAX_DETAILS = 4000;

/** Day as a number, so that engines can compare it: "2026-11-23" → 20261123. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}

/** Joins a code and its label for a facet; {@link splitFacet} takes them apart. */
export function joinFacet(value: string | null, label: string | null): string | null {
  return value === null ? null : `${value}|${label ?? value}`;
}

export function splitFacet(text: string): { value: string; label: string } {
  const bar = text.indexOf("|");
  return bar < 0 ? { value: text, label: text } : { value: text.slice(0, bar), label: text.slice(bar + 1) };
}

/** HTML to its words. */
function plain(html: string | null): string {
  return (html ?? "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&[a-z#0-9]+;/gi, " ")
    .slice(0, MAX_DETAILS);
}

function unitLabel(row: ProductRow): string | null {
  const parts = [row.commune_label ?? row.district_label, row.province_label].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(", ") : null;
}

/** A sub-group by the group it belongs to, as addresses name it: "food.che-bien". */
function subGroupKey({ group, sub_group }: ProductRow): string | null {
  const slug = asciiSlug(sub_group ?? "");
  return group === null || slug === "" ? null : `${group}.${slug}`;
}

/** What a product is found by exactly: as printed, and in the one form that every way to type it has. */
function codesOf({ product_code, certificates }: ProductRow): string[] {
  const printed = [
    product_code,
    ...(certificates ?? []).flatMap(({ number, decision_number }) => [number, decision_number]),
  ];
  const codes = printed.flatMap((code) => (code ? [code] : []));
  return [...new Set([...codes, ...codes.map(codeKey)])];
}

/** The long texts of a product, each once: many producers describe a product as its dossier introduces it. */
function detailsOf(row: ProductRow): string {
  const texts = [row.producer_legal_name, row.sub_group, row.net_content, plain(row.intro_vi), plain(row.description)];
  return [...new Set(texts.filter(Boolean))].join(" ");
}

/**
 * The search document of a product.
 * @param day today in Asia/Ho_Chi_Minh: decides which certificate lends its stars for sorting and counting.
 */
export function productDocument(row: ProductRow, day: string) {
  const certificates = row.certificates ?? [];
  const best = badgeOn(certificates, day);
  const standards = standardsHeld(row, day);
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    thumbnail: row.thumbnail,
    group: row.group,
    sub_group: row.sub_group,
    sub_group_key: subGroupKey(row),
    sub_group_facet: joinBranch(row.group, subGroupKey(row), row.sub_group),
    price: row.price,
    in_stock: row.in_stock ?? false,
    stars: best?.stars ?? null,
    stars_until: best === null ? null : dayNumber(best.expires_on),
    certificates,
    producer:
      row.producer_id === null
        ? null
        : {
            id: row.producer_id,
            slug: row.producer_slug ?? "",
            name: row.producer_name ?? "",
            kind: row.producer_kind ?? "unknown",
          },
    producer_keys: [row.producer_id, row.producer_short_id].filter((key) => key !== null),
    producer_facet: joinFacet(row.producer_slug, row.producer_name),
    ...placeFields(row),
    province_code: row.province_code,
    province_facet: joinFacet(row.province_code, row.province_label),
    district_facet: joinBranch(row.province_code, row.district_code, row.district_label),
    commune_facet: joinBranch(row.district_code ?? row.province_code, row.commune_code, row.commune_label),
    standards: [...standards.keys()],
    standard_facet: [...standards].map(([key, label]) => `${key}|${label}`),
    delivers_to: deliversTo(row),
    unit_label: unitLabel(row),
    codes: codesOf(row),
    details: detailsOf(row),
    status: "published",
    age_restricted: row.age_restricted,
    sales_channel_ids: row.sales_channel_ids ?? [],
    standing: standing({
      stars: best?.stars ?? null,
      inStock: row.in_stock ?? false,
      reviews: { count: row.review_count, stars: row.review_stars },
    }),
    created_at: Math.round(row.created_ms),
    updated_at: Math.round(row.updated_ms),
  };
}
export type ProductDocument = ReturnType<typeof productDocument>;

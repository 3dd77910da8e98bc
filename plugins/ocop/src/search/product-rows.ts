import type { MedusaContainer } from "@medusajs/framework/types";
import type { BadgeSource } from "../modules/certification/rules/badge";
import { select } from "../shared/database";
import { visibleProductSql } from "../shared/visible-product-sql";
import { placeLabelColumns, placeLabelJoins } from "../workflows/place";
import { otherPlaceNamesJoin, type PlacedRow } from "./place-fields";
import { PRODUCER_FACTS, PRODUCER_FACTS_COLUMNS, PRODUCER_FACTS_JOINS, type ProducerFactsRow } from "./producer-facts";

/** A certificate as the index keeps it. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export type CertificateRow = BadgeSource;

export type ProductRow = PlacedRow &
  ProducerFactsRow & {
    id: string;
    slug: string;
    title: string;
    thumbnail: string | null;
    description: string | null;
    created_ms: number;
    updated_ms: number;
    group: string | null;
    sub_group: string | null;
    age_restricted: boolean;
    product_code: string | null;
    net_content: string | null;
    intro_vi: string | null;
    producer_id: string | null;
    producer_short_id: string | null;
    producer_slug: string | null;
    producer_name: string | null;
    producer_legal_name: string | null;
    producer_kind: string | null;
    certificates: CertificateRow[] | null;
    sales_channel_ids: string[] | null;
    price: number | null;
    in_stock: boolean | null;
    /** Visible reviews, and the sum of their stars. */
    review_count: number;
    review_stars: number;
  };

/** A product's own place; a product that was never rated stands where its producer is. */
const PLACE = [
  "commune_as_printed",
  "district_as_printed",
  "province_as_printed",
  "former_unit_code",
  "commune_code",
  "district_code",
  "province_code",
];

const placeColumns = PLACE.map(
  (column) =>
    `case when rp.province_code is null and rp.province_as_printed is null then pr.${column} else rp.${column} end as ${column}`,
);

const SQL = `
  with chosen as (
    select p.id, p.handle as slug, p.title, p.thumbnail, p.description,
      (extract(epoch from p.created_at) * 1000)::float8 as created_ms, (extract(epoch from p.updated_at) * 1000)::float8 as updated_ms,
      rp.id as rated_id, rp."group", rp.sub_group, coalesce(rp.age_restricted, false) as age_restricted, rp.product_code, rp.net_content, rp.intro_vi,
      pr.id as producer_id, pr.short_id as producer_short_id, pr.slug as producer_slug, pr.name as producer_name,
      pr.legal_name as producer_legal_name, pr.kind as producer_kind, ${placeColumns.join(", ")}
    from product p
    left join product_rated_product lr on lr.product_id = p.id and lr.deleted_at is null
    left join rated_product rp on rp.id = lr.rated_product_id and rp.deleted_at is null
    left join product_producer lp on lp.product_id = p.id and lp.deleted_at is null
    left join producer pr on pr.id = lp.producer_id and pr.deleted_at is null and pr.status = 'active'
    where p.id = any(:ids) and ${visibleProductSql("p", "adults")}
  ), ${PRODUCER_FACTS}
  select chosen.*, ${placeLabelColumns("chosen")}, other_places.other_place_names, ${PRODUCER_FACTS_COLUMNS}, certificates.list as certificates, channels.ids as sales_channel_ids, offer.price, offer.in_stock, reviewed.review_count, reviewed.review_stars
  from chosen ${placeLabelJoins("chosen")} ${otherPlaceNamesJoin("chosen")} ${PRODUCER_FACTS_JOINS}
  left join lateral (
    select json_agg(json_build_object('stars', c.stars, 'potential_five', c.potential_five, 'number', c.number,
      'decision_number', c.decision_number, 'issuer_name', c.issuer_name, 'issued_on', c.issued_on,
      'expires_on', c.expires_on, 'status', c.status) order by c.id) as list
    from certificate c where c.rated_product_id = chosen.rated_id and c.status = 'active' and c.deleted_at is null
  ) certificates on true
  left join lateral (
    select array_agg(sales_channel_id order by sales_channel_id) as ids from product_sales_channel where product_id = chosen.id and deleted_at is null
  ) channels on true
  left join lateral (
    select min(cost.amount)::float8 as price, bool_or(not v.manage_inventory or v.allow_backorder or coalesce(stock.enough, false)) as in_stock
    from product_variant v
    left join lateral (
      select min(pc.amount) as amount from product_variant_price_set vp
      join price pc on pc.price_set_id = vp.price_set_id and pc.deleted_at is null and pc.currency_code = 'vnd'
        and pc.price_list_id is null and coalesce(pc.rules_count, 0) = 0 and coalesce(pc.min_quantity, 0) <= 1
      where vp.variant_id = v.id and vp.deleted_at is null
    ) cost on true
    left join lateral (
      select bool_and(level.available >= item.required_quantity) as enough from product_variant_inventory_item item
      left join lateral (
        select coalesce(sum(l.stocked_quantity - l.reserved_quantity), 0) as available
        from inventory_level l where l.inventory_item_id = item.inventory_item_id and l.deleted_at is null
      ) level on true
      where item.variant_id = v.id and item.deleted_at is null
    ) stock on true
    where v.product_id = chosen.id and v.deleted_at is null
  ) offer on true
  left join lateral (
    select count(*)::int as review_count, coalesce(sum(r.stars), 0)::int as review_stars
    from review r where r.product_id = chosen.id and r.status = 'visible' and r.deleted_at is null
  ) reviewed on true`;

/** Those of these products that adults may see, with all that their documents hold, in one statement. */
export function readProductRows(container: MedusaContainer, ids: readonly string[]): Promise<ProductRow[]> {
  return select<ProductRow>(container, SQL, { ids });
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { Listing, ListingLabel, ListingVariant } from "../../contract/listing";
import type { ProducerKind } from "../../shared/producer-vocabulary";
import type { ProductGroup } from "../../shared/certification-vocabulary";
import { availablePiecesSql } from "../../shared/available-pieces-sql";
import { select } from "../../shared/database";
import { visibleProductSql } from "../../shared/visible-product-sql";
import type { CertificateColumns } from "../certification/public-certificate";
import { certificateEventsSql, type CertificateEventColumns } from "../certification/public-history";
import { placeLabelColumns, placeLabelJoins, type PlaceLabelColumns } from "../place";

export interface ListingRow extends PlaceLabelColumns {
  id: string;
  slug: string;
  title: string;
  thumbnail: string | null;
  description: string | null;
  updated_at: Date;
  rated_id: string | null;
  group: ProductGroup | null;
  sub_group: string | null;
  age_restricted: boolean;
  intro_vi: string | null;
  intro_en: string | null;
  shelf_life: string | null;
  storage: string | null;
  net_content: string | null;
  province_code: string | null;
  district_code: string | null;
  producer_id: string | null;
  producer_slug: string | null;
  producer_name: string | null;
  producer_kind: ProducerKind | null;
  /** What its maker said where neither shop nor register has a place for it. */
  said: Partial<ListingLabel & Pick<Listing, "season_months" | "preorder_from">> | null;
  closed_until: string | null;
  images: { url: string }[] | null;
  variants: ListingVariant[] | null;
  certificates: (CertificateColumns & { events: CertificateEventColumns[] | null })[] | null;
}

/** A product's own place; one that was never rated stands where its producer is. */
const place = [
  "commune_as_printed",
  "district_as_printed",
  "province_as_printed",
  "commune_code",
  "district_code",
  "province_code",
]
  .map(
    (column) =>
      `case when rp.province_code is null and rp.province_as_printed is null then pr.${column} else rp.${column} end as ${column}`,
  )
  .join(", ");

const variants = `
  select json_agg(json_build_object('id', v.id, 'title', v.title, 'price', cost.amount, 'inventory',
      case when v.manage_inventory and not v.allow_backorder then greatest(0, coalesce(${availablePiecesSql("v")}, 0)) end) order by v.variant_rank, v.created_at) as list
  from product_variant v
  left join lateral (
    select min(pc.amount)::float8 as amount from product_variant_price_set vp
    join price pc on pc.price_set_id = vp.price_set_id and pc.deleted_at is null and pc.currency_code = 'vnd'
      and pc.price_list_id is null and coalesce(pc.rules_count, 0) = 0 and coalesce(pc.min_quantity, 0) <= 1
    where vp.variant_id = v.id and vp.deleted_at is null) cost on true
  where v.product_id = chosen.id and v.deleted_at is null`;

/** Asked in two parts, each by its index: one OR over two tables would read every product. */
const asked = `
  select id, 0 as rank from product where (handle = :slug or id = :slug) and deleted_at is null
  union all
  select link.product_id, 1 from rated_product rp
  join product_rated_product link on link.rated_product_id = rp.id and link.deleted_at is null
  where rp.short_id = :short_id and rp.deleted_at is null`;

const SQL = `
  with asked as (${asked}), chosen as (
    select p.id, p.handle as slug, p.title, p.thumbnail, p.description, p.updated_at, rp.id as rated_id, rp."group", rp.sub_group,
      coalesce(rp.age_restricted, false) as age_restricted, rp.intro_vi, rp.intro_en, own.content as said,
      coalesce(rp.shelf_life, own.content->>'shelf_life') as shelf_life, coalesce(rp.storage, own.content->>'storage') as storage,
      coalesce(rp.net_content, own.content->>'net_content') as net_content, away.to_day as closed_until,
      pr.id as producer_id, pr.slug as producer_slug, pr.name as producer_name, pr.kind as producer_kind, ${place}
    from asked join product p on p.id = asked.id
    left join product_rated_product link on link.product_id = p.id and link.deleted_at is null
    left join rated_product rp on rp.id = link.rated_product_id and rp.deleted_at is null
    left join product_producer made on made.product_id = p.id and made.deleted_at is null
    left join producer pr on pr.id = made.producer_id and pr.deleted_at is null and pr.status = 'active'
    left join listing own on own.product_id = p.id and own.deleted_at is null
    left join listing_holiday away on away.producer_id = pr.id and away.deleted_at is null
      and (now() at time zone 'Asia/Ho_Chi_Minh')::date::text between away.from_day and away.to_day
    where ${visibleProductSql("p", "adults")}
    order by asked.rank limit 1
  )
  select chosen.*, ${placeLabelColumns("chosen")}, offers.list as variants,
    (select json_agg(json_build_object('url', i.url) order by i.rank) from image i where i.product_id = chosen.id and i.deleted_at is null) as images,
    (select json_agg(c order by c.issued_on desc) from (
      select number, stars, potential_five, decision_number, issuer_name, issuer_level, issued_on, expires_on, status, reason, is_demo,
        ${certificateEventsSql("held")} as events
      from certificate held where rated_product_id = chosen.rated_id and deleted_at is null) c) as certificates
  from chosen ${placeLabelJoins("chosen")}
  left join lateral (${variants}) offers on true`;

/** One product that adults may see with everything of its own, in one statement; found by slug, by the short id at its end, or by id. */
export async function readListingRow(
  container: MedusaContainer,
  slug: string,
  shortId: string | null,
): Promise<ListingRow | null> {
  const [row] = await select<ListingRow>(container, SQL, { slug, short_id: shortId });
  return row ?? null;
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "@medusajs/framework/zod";
import type { ListingListAnswer, ListingRow, listingQuery } from "../../contract/producer-listing";
import { availablePiecesSql } from "../../shared/available-pieces-sql";
import { select } from "../../shared/database";
import { LISTING_STATUSES, type ListingStatus } from "../../shared/listing-vocabulary";
import { asciiSlug } from "../../shared/text";
import { followProducts, OWN } from "./follow-products";

/** A listing with its product and its last proposal; names and pictures of live ones are the shop's. */
const LISTED = `
  select l.id, l.status, l.product_id, l.content, l.updated_at, p.title, p.thumbnail, p.handle, p.status as shop_status,
    coalesce(p.title, l.content->>'name') as name,
    case when r.status in ('in_review', 'sent_back') then r.status end as review_status, r.reason
  from listing l
  left join product p on p.id = l.product_id
  left join lateral (select v.status, v.reason from listing_review v
    where v.listing_id = l.id and v.deleted_at is null order by v.submitted_at desc, v.id desc limit 1) r on true
  where ${OWN}`;

const OFFERS = `
  select min(s.price)::float8 as price_from, max(s.price)::float8 as price_to, coalesce(sum(s.stock), 0)::int as stock, count(*)::int as variants
  from (
    select (d->>'price')::numeric as price, coalesce((d->>'stock')::numeric, 0) as stock
    from jsonb_array_elements(case when l.product_id is null then coalesce(l.content->'variants', '[]') else '[]' end) d
    union all
    select (select min(pc.amount) from product_variant_price_set vp join price pc on pc.price_set_id = vp.price_set_id
        and pc.deleted_at is null and pc.currency_code = 'vnd' and pc.price_list_id is null and coalesce(pc.rules_count, 0) = 0
        where vp.variant_id = v.id and vp.deleted_at is null),
      greatest(0, coalesce(${availablePiecesSql("v")}, 0))
    from product_variant v where v.product_id = l.product_id and v.deleted_at is null) s`;

type Row = Omit<ListingRow, "change_status" | "picture" | "slug" | "updated_at" | "paused"> & {
  product_id: string | null;
  review_status: "in_review" | "sent_back" | null;
  thumbnail: string | null;
  draft_picture: string | null;
  handle: string | null;
  shop_status: string | null;
  paused: boolean | null;
  updated_at: Date;
};

function rowAnswer(row: Row): ListingRow {
  const { id, status, name, price_from, price_to, stock, variants } = row;
  const live = status === "live";
  return {
    id,
    status,
    change_status: live ? row.review_status : null,
    reason: row.review_status === "sent_back" ? row.reason : null,
    name,
    picture: live ? row.thumbnail : row.draft_picture,
    price_from,
    price_to,
    stock,
    variants,
    paused: row.paused ?? false,
    slug: row.shop_status === "published" ? row.handle : null,
    updated_at: row.updated_at.toISOString(),
  };
}

/** A pattern that finds the words anywhere; what has a meaning in patterns is taken as it is typed. */
const anywhere = (words: string) => `%${words.replace(/[\\%_]/g, "\\$&")}%`;

/** The same words without marks, as they stand in addresses; null where nothing of them is left. */
function plainWords(words: string | undefined): string | null {
  const slug = asciiSlug(words ?? "");
  return slug === "" ? null : anywhere(slug);
}

/** A producer's listings, drafts and live ones, last changed first. */
export async function readListings(
  container: MedusaContainer,
  producerId: string,
  { q, status, limit, offset }: z.output<typeof listingQuery>,
): Promise<ListingListAnswer> {
  await followProducts(container, producerId);
  const bindings = {
    producerId,
    status: status ?? null,
    q: q === undefined ? null : anywhere(q),
    plain: plainWords(q),
    limit,
    offset,
  };
  const matches = `(cast(:status as text) is null or l.status = :status or l.review_status = :status)
    and (cast(:q as text) is null or l.name ilike :q or l.handle ilike :plain)`;
  const rows = await select<Row>(
    container,
    `with l as (${LISTED})
     select l.*, offers.*, (l.content->>'paused')::boolean as paused,
       (select pic.url from listing_picture pic where pic.id = l.content->'pictures'->0->>'id' and pic.producer_id = :producerId) as draft_picture
     from l left join lateral (${OFFERS}) offers on true
     where ${matches} order by l.updated_at desc, l.id limit :limit offset :offset`,
    bindings,
  );
  const counted = await select<{ status: ListingStatus; count: number; matching: number }>(
    container,
    `with l as (${LISTED}) select l.status, count(*)::int as count, count(*) filter (where ${matches})::int as matching
     from l group by l.status`,
    bindings,
  );
  const countOf = (wanted: ListingStatus) => counted.find((row) => row.status === wanted)?.count ?? 0;
  return {
    listings: rows.map(rowAnswer),
    count: counted.reduce((sum, { matching }) => sum + matching, 0),
    counts: Object.fromEntries(LISTING_STATUSES.map((one) => [one, countOf(one)])) as ListingListAnswer["counts"],
    limit,
    offset,
  };
}

import type { MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import type { GoodsFacts } from "./line-rules";

/** Medusa's graph reader as routes and workflows resolve it. */
export type Query = Omit<RemoteQueryFunction, symbol>;

export interface Goods extends GoodsFacts {
  title: string;
  slug: string;
  thumbnail: string | null;
}

interface GoodsRow {
  variant_id: string;
  title: string;
  handle: string;
  status: string;
  thumbnail: string | null;
  age_restricted: boolean | null;
  producer_id: string | null;
  closed: boolean;
}

/**
 * Facts about the goods behind variants, by variant id; a variant that is gone has no entry. One statement, because it
 * stands in the way of every change of a cart and of every completion.
 */
export async function readGoods(
  container: MedusaContainer,
  variantIds: readonly string[],
): Promise<Map<string, Goods>> {
  if (variantIds.length === 0) return new Map();
  const rows = await select<GoodsRow>(
    container,
    `select v.id as variant_id, p.title, p.handle, p.status, p.thumbnail, rp.age_restricted, pp.producer_id,
       exists (select 1 from listing_holiday h where h.producer_id = pp.producer_id and h.deleted_at is null
         and (now() at time zone 'Asia/Ho_Chi_Minh')::date::text between h.from_day and h.to_day) as closed
     from product_variant v join product p on p.id = v.product_id and p.deleted_at is null
     left join product_rated_product prp on prp.product_id = p.id and prp.deleted_at is null
     left join rated_product rp on rp.id = prp.rated_product_id and rp.deleted_at is null
     left join product_producer pp on pp.product_id = p.id and pp.deleted_at is null
     where v.id = any(:ids) and v.deleted_at is null`,
    { ids: [...new Set(variantIds)] },
  );
  return new Map(
    rows.map((row): [string, Goods] => [
      row.variant_id,
      {
        title: row.title,
        slug: row.handle,
        thumbnail: row.thumbnail,
        // A producer on holiday sells nothing, although its goods stay to be seen.
        published: row.status === "published" && !row.closed,
        ageRestricted: row.age_restricted === true,
        producerId: row.producer_id,
      },
    ]),
  );
}

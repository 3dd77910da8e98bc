import { todayInHoChiMinh } from "../shared/clock";
import { PRODUCER_CHANGED, PRODUCT_CHANGED } from "../shared/events";
import type { Source } from "./ingestion";
import { productDocument } from "./product-document";
import { readProductRows } from "./product-rows";

/** The ids themselves, so that a deleted product is looked up, not found, and leaves the index. */
const SELF = `select unnest(cast(:ids as text[])) as id`;
const OF_VARIANT = `select distinct product_id as id from product_variant where id = any(:ids)`;
const OF_PRODUCER = `select distinct product_id as id from product_producer where producer_id = any(:ids)`;
const OF_LEVEL = `select distinct v.product_id as id from inventory_level l
  join product_variant_inventory_item vi on vi.inventory_item_id = l.inventory_item_id
  join product_variant v on v.id = vi.variant_id where l.id = any(:ids)`;
const OF_RESERVATION = `select distinct v.product_id as id from reservation_item r
  join product_variant_inventory_item vi on vi.inventory_item_id = r.inventory_item_id
  join product_variant v on v.id = vi.variant_id where r.id = any(:ids)`;
const OF_PRICE = `select distinct v.product_id as id from price pc
  join product_variant_price_set vp on vp.price_set_id = pc.price_set_id
  join product_variant v on v.id = vp.variant_id where pc.id = any(:ids)`;

const CHANGED = `
  select id from product where greatest(updated_at, deleted_at) >= :since
  union select product_id from product_variant where greatest(updated_at, deleted_at) >= :since
  union select product_id from product_producer where greatest(updated_at, deleted_at) >= :since
  union select product_id from product_rated_product where greatest(updated_at, deleted_at) >= :since
  union select product_id from product_sales_channel where greatest(updated_at, deleted_at) >= :since
  union select lr.product_id from product_rated_product lr join rated_product rp on rp.id = lr.rated_product_id where rp.updated_at >= :since
  union select lr.product_id from product_rated_product lr join certificate c on c.rated_product_id = lr.rated_product_id where c.updated_at >= :since
  union select lp.product_id from product_producer lp join producer pr on pr.id = lp.producer_id where pr.updated_at >= :since
  union select lp.product_id from product_producer lp join producer_standard ps on ps.producer_id = lp.producer_id where greatest(ps.updated_at, ps.deleted_at) >= :since
  union select lp.product_id from product_producer lp join shipping_option so on so.data->>'producer_id' = lp.producer_id where greatest(so.updated_at, so.deleted_at) >= :since
  union select v.product_id from inventory_level l join product_variant_inventory_item vi on vi.inventory_item_id = l.inventory_item_id
    join product_variant v on v.id = vi.variant_id where l.updated_at >= :since
  union select v.product_id from price pc join product_variant_price_set vp on vp.price_set_id = pc.price_set_id
    join product_variant v on v.id = vp.variant_id where greatest(pc.updated_at, pc.deleted_at) >= :since`;

/** Where the documents of the index `product` come from, and which events touch them. */
export const productSource: Source = {
  page: `select id from product where id > :after and status = 'published' and deleted_at is null order by id limit :batch`,
  changedSince: CHANGED,
  build: async (scope, ids) => {
    const day = todayInHoChiMinh();
    return (await readProductRows(scope, ids)).map((row) => productDocument(row, day));
  },
  events: {
    "product.created": SELF,
    "product.updated": SELF,
    "product.deleted": SELF,
    [PRODUCT_CHANGED]: SELF,
    "product-variant.created": OF_VARIANT,
    "product-variant.updated": OF_VARIANT,
    "product-variant.deleted": OF_VARIANT,
    [PRODUCER_CHANGED]: OF_PRODUCER,
    "inventory.inventory-level.created": OF_LEVEL,
    "inventory.inventory-level.updated": OF_LEVEL,
    "inventory.inventory-level.deleted": OF_LEVEL,
    "inventory.reservation-item.created": OF_RESERVATION,
    "inventory.reservation-item.updated": OF_RESERVATION,
    "inventory.reservation-item.deleted": OF_RESERVATION,
    "pricing.price.created": OF_PRICE,
    "pricing.price.updated": OF_PRICE,
    "pricing.price.deleted": OF_PRICE,
  },
};

import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProductGroup } from "../../shared/certification-vocabulary";
import { select } from "../../shared/database";

/** One size of a product as the shop has it: price in đồng, weight in grams, pieces in the store room. */
export interface GoodsSize {
  id: string;
  title: string;
  sku: string | null;
  weight: number | null;
  price: number | null;
  price_id: string | null;
  item_id: string | null;
  location_id: string | null;
  stocked: number;
  reserved: number;
}

interface RegisterEntry {
  id: string;
  group: ProductGroup;
  sub_group: string | null;
  alcohol_strength: number | null;
  intro_vi: string | null;
  intro_en: string | null;
  shelf_life: string | null;
  storage: string | null;
  net_content: string | null;
}

/** A product of the shop with everything of it that a listing says. */
export interface Goods {
  id: string;
  title: string;
  slug: string;
  description: string | null;
  status: string;
  short_id: string;
  option_id: string | null;
  option_title: string | null;
  options: number;
  on_site: boolean;
  images: string[];
  variants: GoodsSize[];
  rated: RegisterEntry | null;
}

const SIZES = `
  select coalesce(json_agg(json_build_object('id', v.id, 'title', v.title, 'sku', v.sku, 'weight', v.weight,
    'price', cost.amount, 'price_id', cost.id, 'item_id', stock.item_id, 'location_id', stock.location_id,
    'stocked', coalesce(stock.stocked, 0), 'reserved', coalesce(stock.reserved, 0)) order by v.variant_rank, v.created_at, v.id), '[]') as list
  from product_variant v
  left join lateral (
    select pc.id, pc.amount::float8 as amount from product_variant_price_set vp
    join price pc on pc.price_set_id = vp.price_set_id and pc.deleted_at is null and pc.currency_code = 'vnd'
      and pc.price_list_id is null and coalesce(pc.rules_count, 0) = 0 and coalesce(pc.min_quantity, 0) <= 1
    where vp.variant_id = v.id and vp.deleted_at is null order by pc.amount limit 1) cost on true
  left join lateral (
    select item.inventory_item_id as item_id, l.location_id, l.stocked_quantity::float8 as stocked, l.reserved_quantity::float8 as reserved
    from product_variant_inventory_item item
    left join inventory_level l on l.inventory_item_id = item.inventory_item_id and l.deleted_at is null
    where item.variant_id = v.id and item.deleted_at is null order by l.created_at limit 1) stock on true
  where v.product_id = p.id and v.deleted_at is null`;

const SQL = `
  select p.id, p.title, p.handle as slug, p.description, p.status, pr.short_id,
    coalesce((select json_agg(i.url order by i.rank, i.id) from image i where i.product_id = p.id and i.deleted_at is null),
      case when p.thumbnail is null then '[]' else json_build_array(p.thumbnail) end) as images,
    opt.id as option_id, opt.title as option_title, coalesce(opt.options, 0)::int as options,
    (${SIZES}) as variants,
    exists (select 1 from product_variant v
      join product_variant_inventory_item x on x.variant_id = v.id and x.deleted_at is null
      join inventory_item it on it.id = x.inventory_item_id and it.deleted_at is null
      where v.product_id = p.id and v.deleted_at is null and not it.requires_shipping) as on_site,
    (select json_build_object('id', rp.id, 'group', rp."group", 'sub_group', rp.sub_group, 'alcohol_strength', rp.alcohol_strength,
        'intro_vi', rp.intro_vi, 'intro_en', rp.intro_en, 'shelf_life', rp.shelf_life, 'storage', rp.storage, 'net_content', rp.net_content)
      from product_rated_product link join rated_product rp on rp.id = link.rated_product_id and rp.deleted_at is null
      where link.product_id = p.id and link.deleted_at is null limit 1) as rated
  from product p
  join product_producer made on made.product_id = p.id and made.deleted_at is null
  join producer pr on pr.id = made.producer_id
  left join lateral (
    select o.id, o.title, count(*) over () as options from product_product_option po
    join product_option o on o.id = po.product_option_id and o.deleted_at is null
    where po.product_id = p.id and po.deleted_at is null order by o.created_at, o.id limit 1) opt on true
  where p.id = :product_id and made.producer_id = :producer_id and p.deleted_at is null`;

/** A product that this producer makes, or null. */
export async function readGoods(
  container: MedusaContainer,
  scope: { product_id: string; producer_id: string },
): Promise<Goods | null> {
  const [goods] = await select<Goods>(container, SQL, scope);
  return goods ?? null;
}

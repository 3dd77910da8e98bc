import type { ListingContent, ListingVariantContent } from "../../contract/producer-listing";
import { richTextOfPlain } from "../../shared/sanitize";
import { same } from "../../modules/listing/rules/risk";
import type { NewRatedProduct } from "../certification";
import { shopSku } from "./content";
import type { Goods } from "./read-goods";

/** What a live product becomes: only what differs, in the terms of Medusa's own workflows. Prices in đồng, weights in grams. */
export interface ChangePlan {
  product_id: string;
  producer_id: string;
  product: {
    title?: string;
    description?: string | null;
    thumbnail?: string;
    images?: { url: string }[];
    status?: "published" | "draft";
  } | null;
  /** Option values that names of sizes need. */
  titles: { product_option_id: string; add: { value: string }[] } | null;
  changed: {
    id: string;
    title?: string;
    options?: Record<string, string>;
    sku?: string | null;
    weight?: number | null;
    prices?: { id?: string; amount: number; currency_code: string }[];
  }[];
  added: NewSize[];
  removed: string[];
  stock: { inventory_item_id: string; location_id: string; adjustment: number }[];
  register: ({ id: string } & Partial<RegisterFields>) | null;
  enter: NewRatedProduct | null;
  /** Whether it is shipped, where that changes or new sizes have to learn it. */
  shipped: boolean | null;
}

/** A size that the shop does not have yet, with the pieces that come with it. */
export interface NewSize {
  product_id: string;
  title: string;
  sku: string | null;
  weight: number | null;
  /** After the sizes that there are. */
  variant_rank: number;
  manage_inventory: true;
  options: Record<string, string>;
  prices: { amount: number; currency_code: string }[];
  stock: number;
}

type RegisterFields = Pick<
  NewRatedProduct,
  "group" | "sub_group" | "alcohol_strength" | "intro_vi" | "intro_en" | "shelf_life" | "storage" | "net_content"
>;

/** What the register holds of a listing; null without a group, because the register has none without one. */
export function registerFields(content: ListingContent): RegisterFields | null {
  const { group, sub_group, alcohol_strength, story_vi, story_en, shelf_life, storage, net_content } = content;
  if (group === null) return null;
  return {
    group,
    sub_group,
    alcohol_strength,
    intro_vi: story_vi,
    intro_en: story_en,
    shelf_life,
    storage,
    net_content,
  };
}

/** Prices as Medusa takes them. */
export const pricesOf = (price: number | null) => [{ amount: price ?? 0, currency_code: "vnd" }];

function newSizes(goods: Goods, sizes: readonly ListingVariantContent[]): NewSize[] {
  return sizes.map(({ title, price, stock, sku, weight_grams }, place) => ({
    product_id: goods.id,
    title,
    sku: shopSku(sku, goods.short_id),
    weight: weight_grams,
    variant_rank: goods.variants.length + place,
    manage_inventory: true,
    options: { [goods.option_title ?? ""]: title },
    prices: pricesOf(price),
    stock,
  }));
}

function sizeChange(goods: Goods, before: ListingVariantContent, after: ListingVariantContent): ChangePlan["changed"] {
  const size = goods.variants.find(({ id }) => id === before.key);
  if (size === undefined) return [];
  const renamed = goods.options === 1 ? { options: { [goods.option_title ?? ""]: after.title } } : {};
  const change = {
    ...(before.title === after.title ? {} : { title: after.title, ...renamed }),
    ...(before.sku === after.sku ? {} : { sku: shopSku(after.sku, goods.short_id) }),
    ...(before.weight_grams === after.weight_grams ? {} : { weight: after.weight_grams }),
    ...(before.price === after.price
      ? {}
      : {
          prices: pricesOf(after.price).map((price) => ({
            ...(size.price_id === null ? {} : { id: size.price_id }),
            ...price,
          })),
        }),
  };
  return Object.keys(change).length === 0 ? [] : [{ id: size.id, ...change }];
}

/** Pieces are set by difference: what was sold between the look and the deed stays sold. */
function stockChange(goods: Goods, before: ListingVariantContent, after: ListingVariantContent): ChangePlan["stock"] {
  const size = goods.variants.find(({ id }) => id === before.key);
  if (before.stock === after.stock || !size?.item_id || !size.location_id) return [];
  const adjustment = after.stock - (size.stocked - size.reserved);
  return [{ inventory_item_id: size.item_id, location_id: size.location_id, adjustment }];
}

function productChange(
  before: ListingContent,
  after: ListingContent,
  urls: ReadonlyMap<string, string>,
): ChangePlan["product"] {
  const images = after.pictures.flatMap(({ id }) => urls.get(id) ?? []);
  const ids = (content: ListingContent) => content.pictures.map(({ id }) => id);
  const change: NonNullable<ChangePlan["product"]> = {
    ...(before.name === after.name || after.name === null ? {} : { title: after.name }),
    ...(before.story_vi === after.story_vi ? {} : { description: richTextOfPlain(after.story_vi) }),
    ...(same(ids(before), ids(after))
      ? {}
      : { images: images.map((url) => ({ url })), ...(images[0] === undefined ? {} : { thumbnail: images[0] }) }),
    ...(before.paused === after.paused ? {} : { status: after.paused ? "draft" : "published" }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

function registerChange(
  goods: Goods,
  before: ListingContent,
  after: ListingContent,
): Pick<ChangePlan, "register" | "enter"> {
  const fields = registerFields(after);
  if (fields === null) return { register: null, enter: null };
  if (goods.rated === null) return { register: null, enter: { ...fields, product_id: goods.id } };
  const former: Partial<RegisterFields> = registerFields(before) ?? {};
  const changed = Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => !same(value, Reflect.get(former, field))),
  );
  return { register: Object.keys(changed).length === 0 ? null : { id: goods.rated.id, ...changed }, enter: null };
}

/**
 * What has to be done so that a live product says `then` instead of `now`.
 * @param urls addresses of pictures by id
 */
export function planChange(
  goods: Goods,
  producer_id: string,
  { before, after, urls }: { before: ListingContent; after: ListingContent; urls: ReadonlyMap<string, string> },
): ChangePlan {
  const known = new Map(before.variants.map((size) => [size.key, size]));
  const pairs = after.variants.flatMap((size) => {
    const former = known.get(size.key);
    return former === undefined ? [] : [[former, size] as const];
  });
  const stays = new Set(after.variants.map(({ key }) => key));
  const added = newSizes(
    goods,
    after.variants.filter(({ key }) => !known.has(key)),
  );
  const titles = [
    ...pairs.flatMap(([before, after]) => (before.title === after.title ? [] : [after.title])),
    ...added.map(({ title }) => title),
  ];
  const ships = after.delivery === "parcel";
  return {
    product_id: goods.id,
    producer_id,
    product: productChange(before, after, urls),
    titles:
      titles.length === 0 || goods.option_id === null
        ? null
        : { product_option_id: goods.option_id, add: titles.map((value) => ({ value })) },
    changed: pairs.flatMap(([before, after]) => sizeChange(goods, before, after)),
    added,
    removed: before.variants.flatMap(({ key }) => (key === undefined || stays.has(key) ? [] : [key])),
    stock: pairs.flatMap(([before, after]) => stockChange(goods, before, after)),
    ...registerChange(goods, before, after),
    shipped: before.delivery === after.delivery && (ships || added.length === 0) ? null : ships,
  };
}

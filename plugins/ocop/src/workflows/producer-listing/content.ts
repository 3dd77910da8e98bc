import type { ListingChanges, ListingContent } from "../../contract/producer-listing";
import { plainText } from "../../shared/sanitize";
import { randomShortId } from "../../shared/short-id";
import type { Goods } from "./read-goods";

/** A listing of which nothing is said yet. */
const EMPTY: ListingContent = {
  name: null,
  group: null,
  sub_group: null,
  variants: [],
  pictures: [],
  story_vi: null,
  story_en: null,
  ingredients: null,
  net_content: null,
  storage: null,
  usage: null,
  shelf_life: null,
  responsible_name: null,
  responsible_address: null,
  origin: null,
  dates: null,
  warnings: null,
  declaration_number: null,
  alcohol_strength: null,
  delivery: "parcel",
  season_months: null,
  preorder_from: null,
  paused: false,
};

/** What is stored of a listing, with whatever was not said. */
export function fullContent(stored: unknown): ListingContent {
  return { ...EMPTY, ...(stored as Partial<ListingContent>) };
}

/** The content after an edit: absent fields stay, every size has a key. */
export function changedContent(content: ListingContent, changes: ListingChanges): ListingContent {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const merged: ListingContent = { ...content, ...given };
  return { ...merged, variants: merged.variants.map((size) => ({ ...size, key: size.key ?? newKey() })) };
}

const NEW = "new-";

function newKey(): string {
  return `${NEW}${randomShortId()}${randomShortId()}`;
}

/** A SKU is unique in the whole shop, and no producer may take another one's: it is stored behind the producer's short id. */
export function shopSku(sku: string | null, shortId: string): string | null {
  return sku === null ? null : `${shortId}:${sku}`;
}

function ownSku(sku: string | null, shortId: string): string | null {
  return sku?.startsWith(`${shortId}:`) ? sku.slice(shortId.length + 1) : sku;
}

/**
 * What buyers see of a live listing: the shop and the register have the last word about what they hold, the rest is as
 * it was stored.
 * @param pictures ids of pictures by their address
 */
export function liveContent(goods: Goods, stored: unknown, pictures: ReadonlyMap<string, string>): ListingContent {
  const kept = fullContent(stored);
  const alts = new Map(kept.pictures.map(({ id, alt }) => [id, alt]));
  const { rated } = goods;
  const known = stored as Partial<ListingContent>;
  const said = goods.description === null ? null : plainText(goods.description);
  return {
    ...kept,
    name: goods.title,
    story_vi: known.story_vi === undefined ? (rated?.intro_vi ?? said) : kept.story_vi,
    story_en: known.story_en === undefined ? (rated?.intro_en ?? null) : kept.story_en,
    delivery: goods.on_site ? "on_site" : "parcel",
    ...(rated === null
      ? {}
      : {
          group: rated.group,
          sub_group: rated.sub_group,
          alcohol_strength: rated.alcohol_strength,
          shelf_life: rated.shelf_life,
          storage: rated.storage,
          net_content: rated.net_content,
        }),
    pictures: [...new Set(goods.images)].flatMap((url) => {
      const id = pictures.get(url);
      return id === undefined ? [] : [{ id, alt: alts.get(id) ?? null }];
    }),
    variants: goods.variants.map(({ id, title, sku, price, weight, stocked, reserved }) => ({
      key: id,
      title,
      price,
      stock: Math.max(0, stocked - reserved),
      sku: ownSku(sku, goods.short_id),
      weight_grams: weight,
    })),
  };
}

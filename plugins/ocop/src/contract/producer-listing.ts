import { z } from "@medusajs/framework/zod";
import { PRODUCT_GROUPS } from "../shared/certification-vocabulary";
import { LISTING_DELIVERIES, LISTING_STATUSES } from "../shared/listing-vocabulary";
import type { ListingReview } from "./listing-review";
import { isoDay } from "./place";
import type { PictureAnswer } from "./producer-picture";
import { limit, offset, reference, searchText } from "./query";
import { namedUpTo, textUpTo } from "./text";

/** Most sizes and pictures of one listing. */
export const MAX_VARIANTS = 20;
export const MAX_PICTURES = 12;
/** Price of one pack in whole đồng. */
const price = z.int().min(1_000).max(500_000_000);
/** Pieces that can be sold now. */
const stock = z.int().min(0).max(1_000_000);

/**
 * One pack or weight ("Quy cách"). `key` names one that is there already and comes from the API: without it, it is a new
 * one. A price that is null is still missing.
 */
export const listingVariant = z.strictObject({
  key: reference.optional(),
  title: namedUpTo(60),
  price: price.nullable(),
  stock,
  sku: textUpTo(60).default(null),
  /** What a pack weighs when it is sent, in grams. */
  weight_grams: z.int().min(1).max(1_000_000).nullable().default(null),
});

/** A picture of `POST /producer/pictures`, in the order shown; the first one is the listing's face. */
export const listingPicture = z.strictObject({ id: reference, alt: textUpTo(200).default(null) });

/** Everything a producer says of its goods. Stars and certificates are no part of it. Texts are plain, their line breaks stay. */
const fields = {
  name: textUpTo(150),
  group: z.enum(PRODUCT_GROUPS).nullable(),
  sub_group: textUpTo(150),
  variants: z.array(listingVariant).max(MAX_VARIANTS),
  pictures: z.array(listingPicture).max(MAX_PICTURES),
  story_vi: textUpTo(5000),
  story_en: textUpTo(5000),
  ingredients: textUpTo(2000),
  /** As printed: "500 g", "6 chai x 330 ml" (định lượng). */
  net_content: textUpTo(300),
  storage: textUpTo(300),
  usage: textUpTo(2000),
  /** Hạn sử dụng as printed: "12 tháng kể từ ngày sản xuất". */
  shelf_life: textUpTo(300),
  /** Label content by decree 43/2017/NĐ-CP, articles 10 and following, with decree 111/2021/NĐ-CP. */
  responsible_name: textUpTo(300),
  responsible_address: textUpTo(300),
  origin: textUpTo(300),
  /** Where production date and lot stand on the pack. */
  dates: textUpTo(300),
  warnings: textUpTo(2000),
  /** Number of the self-declaration or registration of the product (decree 15/2018/NĐ-CP, articles 4 to 8). */
  declaration_number: textUpTo(100),
  /** Percent by volume. */
  alcohol_strength: z.number().min(0).max(100).nullable(),
  delivery: z.enum(LISTING_DELIVERIES),
  /** Months (1 to 12) in which it can be had; null for the whole year. */
  season_months: z
    .array(z.int().min(1).max(12))
    .max(12)
    .transform((months) => [...new Set(months)].sort((a, b) => a - b))
    .nullable(),
  /** Orders are taken ahead, and sent from this day on. */
  preorder_from: isoDay.nullable(),
  /** Taken off sale for the time being by the producer. */
  paused: z.boolean(),
};

export const listingContent = z.strictObject(fields);
export type ListingContent = z.output<typeof listingContent>;
export type ListingVariantContent = z.output<typeof listingVariant>;
export type ListingField = keyof ListingContent;

const changes = listingContent.partial();
export type ListingChanges = z.output<typeof changes>;

/**
 * Body of `POST /producer/listings`: whatever is known; the rest follows. `client_key` is made by the sender once for each
 * draft: the same key again changes the draft that is there instead of making another (drafts kept offline). A draft
 * that is not to be changed any more then answers as it is.
 */
export const listingCreate = changes.extend({ client_key: reference.max(60).optional() });
/**
 * Body of `POST /producer/listings/:id`: absent fields stay, lists are given whole (a size without its `key` is a new
 * one). `version` is that of the listing as it was read; another one answers 409 `listing_changed`.
 */
export const listingUpdate = changes.extend({ version: z.int().min(1).optional() });

/** Body of `POST /producer/listings/:id/stock`: pieces that can be sold now, by size. */
export const listingStock = z.strictObject({
  variants: z
    .array(z.strictObject({ key: reference, stock }))
    .min(1)
    .max(MAX_VARIANTS),
});

/** Body of `POST /producer/listings/:id/pictures`: pictures in the order shown. */
export const listingPictures = z.strictObject({ pictures: fields.pictures });

/** Query of `GET /producer/listings`. A status also finds what is live and has changes in that status. */
export const listingQuery = z.strictObject({
  q: searchText,
  status: z.enum(LISTING_STATUSES).optional(),
  limit: limit(20),
  offset,
});

/** A row of `GET /producer/listings`. */
export interface ListingRow {
  id: string;
  status: (typeof LISTING_STATUSES)[number];
  /** Of the changes to a live one; null when there are none. */
  change_status: "in_review" | "sent_back" | null;
  reason: string | null;
  name: string | null;
  picture: string | null;
  /** Lowest and highest price in đồng. */
  price_from: number | null;
  price_to: number | null;
  stock: number;
  variants: number;
  paused: boolean;
  /** Address of its page in the shop while it is live and not paused. */
  slug: string | null;
  updated_at: string;
}
/** Answer of `GET /producer/listings`; `counts` has every status, whatever the filter. */
export interface ListingListAnswer {
  listings: ListingRow[];
  count: number;
  counts: Record<(typeof LISTING_STATUSES)[number], number>;
  limit: number;
  offset: number;
}

/** A listing; answers of all routes of one listing are `{ listing }`. */
export interface ProducerListing {
  id: string;
  status: (typeof LISTING_STATUSES)[number];
  version: number;
  product_id: string | null;
  slug: string | null;
  /** What buyers see when it is live, else the draft. Every variant has its `key`. */
  content: ListingContent;
  /** Of a live one: `content` as it would be after the review; equals `content` when nothing waits. */
  wanted: ListingContent;
  pictures: PictureAnswer[];
  review: ListingReview | null;
  /** Fields without which it cannot be handed in. */
  missing: string[];
  /** Fields that the law asks to be on the label and that are not given yet. */
  advised: ListingField[];
  created_at: string;
  updated_at: string;
}
export interface ListingAnswer {
  listing: ProducerListing;
  /** Fields of the request that went live at once, and those that now wait for review. */
  applied?: string[];
  waiting?: string[];
}

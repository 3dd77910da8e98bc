import { z } from "@medusajs/framework/zod";
import { PRODUCT_GROUPS } from "../shared/certification-vocabulary";
import { PRODUCER_KINDS } from "../shared/producer-vocabulary";
import { badge } from "./badge";
import { placeLabels } from "./place";
import { flag, limit, page, reference, searchText } from "./query";

export const CATALOGUE_SORTS = ["relevance", "newest", "stars", "price_asc", "price_desc"] as const;
export type CatalogueSort = (typeof CATALOGUE_SORTS)[number];

/** Price bands of the facet in đồng, `from` included and `to` not: narrow where most goods are. */
export const PRICE_BANDS = [
  { from: 0, to: 20_000 },
  { from: 20_000, to: 50_000 },
  { from: 50_000, to: 100_000 },
  { from: 100_000, to: 150_000 },
  { from: 150_000, to: 200_000 },
  { from: 200_000, to: 300_000 },
  { from: 300_000, to: 500_000 },
  { from: 500_000, to: 1_000_000 },
  { from: 1_000_000, to: 2_000_000 },
  { from: 2_000_000, to: null },
] as const;

const STAR_VALUES = ["3", "4", "5"] as const;
const MAX_CHOICES = 20;

function partsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  ];
}

/** "3,5" as a list of known values, in their own order. */
function choices<V extends string>(values: readonly V[]) {
  return z
    .string()
    .max(200)
    .transform((text, context): V[] => {
      const parts = partsOf(text);
      if (parts.every((part) => values.some((value) => value === part)))
        return values.filter((value) => parts.includes(value));
      context.addIssue({ code: "invalid_value", values: [...values], input: text });
      return z.NEVER;
    });
}

const references = z.string().max(4000).transform(partsOf).pipe(z.array(reference).max(MAX_CHOICES));

const money = z
  .string()
  .regex(/^\d{1,12}$/)
  .transform(Number);

/**
 * Query of `GET /store/catalogue`; lists are separated by commas, places and producers are codes, ids or slugs.
 * Places, and groups with their sub-groups, are trees: of a branch and a part of it, the part narrows.
 */
export const catalogueQuery = z
  .strictObject({
    q: searchText,
    stars: choices(STAR_VALUES).optional(),
    group: choices(PRODUCT_GROUPS).optional(),
    /** As the facet names them: "food.che-bien". */
    sub_group: references.optional(),
    province: references.optional(),
    district: references.optional(),
    commune: references.optional(),
    producer: references.optional(),
    producer_kind: choices(PRODUCER_KINDS).optional(),
    /** Standards that the producer holds, as the facet names them: "vietgap". */
    standard: references.optional(),
    /** A province of today: only what its producer sends there. */
    delivers_to: reference.optional(),
    price_from: money.optional(),
    price_to: money.optional(),
    in_stock: flag.optional(),
    sort: z.enum(CATALOGUE_SORTS).optional(),
    page,
    limit: limit(24),
  })
  .refine(
    (query) => query.price_from === undefined || query.price_to === undefined || query.price_from <= query.price_to,
    {
      path: ["price_to"],
      message: "price_to must not be below price_from",
    },
  );
export type CatalogueQuery = z.output<typeof catalogueQuery>;

/** What a list shows of a product. Prices are whole đồng; null means "ask the producer". */
export const productCard = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  thumbnail: z.string().nullable(),
  group: z.enum(PRODUCT_GROUPS).nullable(),
  price: z.int().nullable(),
  in_stock: z.boolean(),
  badge: badge.nullable(),
  producer: z.object({ slug: z.string(), name: z.string(), kind: z.enum(PRODUCER_KINDS) }).nullable(),
  place: placeLabels,
  province_code: z.string().nullable(),
  unit_label: z.string().nullable(),
});
export type ProductCard = z.infer<typeof productCard>;

const count = z.int();
const choice = z.object({ value: z.string(), count });
const labelled = z.object({ value: z.string(), label: z.string(), count });
/** A choice of a tree; `parent` is the value that it lies under. */
const branch = labelled.extend({ parent: z.string().nullable() });

/** What can narrow a catalogue, each counted apart from itself. */
export const CATALOGUE_DIMENSIONS = [
  "stars",
  "group",
  "place",
  "producer",
  "producer_kind",
  "standard",
  "delivers_to",
  "price",
  "in_stock",
] as const;
export type CatalogueDimension = (typeof CATALOGUE_DIMENSIONS)[number];

/** Number of products per choice; each facet ignores its own filter, so that a second choice can be added. */
export const catalogueFacets = z.object({
  stars: z.array(choice),
  group: z.array(choice),
  sub_group: z.array(branch),
  province: z.array(labelled),
  /** Historical districts by today's province: the largest, and all of the provinces that something is chosen of. */
  district: z.array(branch),
  /** By historical district, else by province; only once places are chosen. */
  commune: z.array(branch),
  producer: z.array(labelled),
  producer_kind: z.array(choice),
  standard: z.array(labelled),
  /** Every province of today, with what can be sent there. */
  delivers_to: z.array(labelled),
  price: z.array(z.object({ from: z.number(), to: z.number().nullable(), count })),
  in_stock: count,
});
export type CatalogueFacets = z.infer<typeof catalogueFacets>;

/** The way back from an empty page: which filter to let go, and what there is at all. */
export const catalogueRescue = z.object({
  /** Products without that one filter, where there are any; most first. */
  without: z.array(z.object({ filter: z.enum(CATALOGUE_DIMENSIONS), count })),
  /** Products that the words alone find. */
  unfiltered: count,
  /** All products by group, whatever was asked. */
  group: z.array(choice),
});
export type CatalogueRescue = z.infer<typeof catalogueRescue>;

export const catalogueAnswer = z.object({
  products: z.array(productCard),
  count,
  page: z.int(),
  limit: z.int(),
  facets: catalogueFacets,
  /** Names of the places that were asked for, also where nothing is left in them. */
  places: z.array(z.object({ value: z.string(), label: z.string() })),
  /** What was probably meant, with its marks, where the words find nothing or next to nothing; null where nothing better is known. */
  did_you_mean: z.string().nullable(),
  /** Only where nothing was found. */
  rescue: catalogueRescue.nullable(),
  /** Parameters that were left out of account; the API refuses malformed ones, so this is empty there. */
  ignored: z.array(z.string()),
  /** Who the answer is for: "everyone" is shown no alcohol, in hits and in counts. */
  audience: z.enum(["everyone", "adults"]),
});
export type CatalogueAnswer = z.infer<typeof catalogueAnswer>;

import { z } from "@medusajs/framework/zod";
import { PRODUCT_GROUPS } from "../shared/certification-vocabulary";
import { PRODUCER_KINDS } from "../shared/producer-vocabulary";
import { badge } from "./badge";
import { placeLabels } from "./place";
import { flag, limit, page, reference, searchText } from "./query";

export const CATALOGUE_SORTS = ["relevance", "newest", "stars", "price_asc", "price_desc"] as const;
export type CatalogueSort = (typeof CATALOGUE_SORTS)[number];

/** Price bands of the facet in đồng, `from` included and `to` not. */
export const PRICE_BANDS = [
  { from: 0, to: 50_000 },
  { from: 50_000, to: 100_000 },
  { from: 100_000, to: 200_000 },
  { from: 200_000, to: 500_000 },
  { from: 500_000, to: 1_000_000 },
  { from: 1_000_000, to: null },
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

/** Query of `GET /store/catalogue`; lists are separated by commas, places and producers are codes, ids or slugs. */
export const catalogueQuery = z
  .strictObject({
    q: searchText,
    stars: choices(STAR_VALUES).optional(),
    group: choices(PRODUCT_GROUPS).optional(),
    province: references.optional(),
    district: references.optional(),
    commune: references.optional(),
    producer: references.optional(),
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

/** Number of products per choice; each facet ignores its own filter, so that a second choice can be added. */
export const catalogueFacets = z.object({
  stars: z.array(choice),
  group: z.array(choice),
  province: z.array(labelled),
  district: z.array(labelled),
  producer: z.array(labelled),
  price: z.array(z.object({ from: z.number(), to: z.number().nullable(), count })),
  in_stock: count,
});
export type CatalogueFacets = z.infer<typeof catalogueFacets>;

export const catalogueAnswer = z.object({
  products: z.array(productCard),
  count,
  page: z.int(),
  limit: z.int(),
  facets: catalogueFacets,
  /** Parameters that were left out of account; the API refuses malformed ones, so this is empty there. */
  ignored: z.array(z.string()),
});
export type CatalogueAnswer = z.infer<typeof catalogueAnswer>;

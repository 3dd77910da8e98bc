import {
  type ListingChanges,
  type ListingContent,
  type ListingVariantContent,
  MAX_VARIANTS,
} from "../../contract/producer-listing";
import type { SheetValues, SizeValues } from "./values";

/** Title of the only size of a listing when nobody named one; readers never see it (shared/variant-title.ts). */
export const ONLY_SIZE = "Default";

/** Exactly the values that a file changes. Everything else stays as it is at the moment of writing: stock moves meanwhile. */
export interface ListingPatch {
  fields: Partial<SheetValues>;
  /** A size without a key is a new one. */
  sizes: { key: string | null; values: Partial<SizeValues> }[];
}

/** True when a patch changes nothing. */
export function isEmpty({ fields, sizes }: ListingPatch): boolean {
  return Object.keys(fields).length === 0 && sizes.length === 0;
}

const fresh = (values: Partial<SizeValues>): ListingVariantContent => ({
  title: ONLY_SIZE,
  price: null,
  stock: 0,
  sku: null,
  weight_grams: null,
  ...values,
});

/**
 * The request that brings a patch about. Sizes are given whole, so that those which the file does not touch are taken from
 * what is there now.
 * @param now what is wanted of the listing at this moment; null for one that does not exist yet
 */
export function changesOf({ fields, sizes }: ListingPatch, now: ListingContent | null): ListingChanges {
  if (sizes.length === 0) return { ...fields };
  const touched = new Map(sizes.flatMap(({ key, values }) => (key === null ? [] : [[key, values] as const])));
  const kept = (now?.variants ?? []).map((variant) => ({ ...variant, ...touched.get(variant.key ?? "") }));
  const added = sizes.filter(({ key }) => key === null).map(({ values }) => fresh(values));
  return { ...fields, variants: [...kept, ...added] };
}

/** True when the sizes that there would be are more than a listing may have. */
export function tooManySizes(patch: ListingPatch, now: ListingContent | null): boolean {
  return (changesOf(patch, now).variants?.length ?? 0) > MAX_VARIANTS;
}

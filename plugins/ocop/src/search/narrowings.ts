import type { SearchTypes } from "@medusajs/framework/types";
import type { CatalogueDimension, CatalogueQuery } from "../contract/catalogue";
import type { PlaceChoice } from "./place-choice";
import { dayNumber } from "./product-document";
import { EVERYWHERE } from "./producer-facts";
import { placeCodeOf } from "./place-fields";

type Filters = SearchTypes.SearchFilters;

/** One filter of a query, and the dimension whose facet ignores it. */
export type Narrowing = { by: CatalogueDimension; filter: Filters };

/** Stars count only while their certificate holds. */
export function starsHold(day: string): Filters {
  return { stars_until: { $gt: dayNumber(day) } };
}

/** Groups as a tree: a group of which a sub-group is chosen gives way to it. */
function groupFilter({ group = [], sub_group = [] }: CatalogueQuery): Filters | null {
  const whole = group.filter((name) => !sub_group.some((key) => key.startsWith(`${name}.`)));
  if (sub_group.length === 0) return whole.length > 0 ? { group: whole } : null;
  const parts = { sub_group_key: sub_group };
  return whole.length > 0 ? { $or: [{ group: whole }, parts] } : parts;
}

function priceFilter({ price_from: from, price_to: to }: CatalogueQuery): Filters | null {
  if (from === undefined && to === undefined) return null;
  return { price: { ...(from === undefined ? {} : { $gte: from }), ...(to === undefined ? {} : { $lte: to }) } };
}

/** What of a query narrows the list, by dimension. @param day YYYY-MM-DD in Asia/Ho_Chi_Minh */
export function narrowingsOf(query: CatalogueQuery, day: string, place: PlaceChoice | null): Narrowing[] {
  const { stars, producer, producer_kind: kind, standard, delivers_to: province } = query;
  const all: [CatalogueDimension, Filters | null][] = [
    ["stars", stars?.length ? { stars: stars.map(Number), ...starsHold(day) } : null],
    ["group", groupFilter(query)],
    ["place", place === null ? null : { place_codes: place.narrowest }],
    // A slug ends with the short id, which outlives every rename.
    ["producer", producer?.length ? { producer_keys: producer.map((key) => key.split("-").pop() ?? key) } : null],
    ["producer_kind", kind?.length ? { "producer.kind": kind } : null],
    ["standard", standard?.length ? { standards: standard } : null],
    ["delivers_to", province === undefined ? null : { delivers_to: [placeCodeOf(province), EVERYWHERE] }],
    ["price", priceFilter(query)],
    ["in_stock", query.in_stock === true ? { in_stock: true } : null],
  ];
  return all.flatMap(([by, filter]) => (filter === null ? [] : [{ by, filter }]));
}

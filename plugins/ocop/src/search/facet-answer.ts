import type { SearchTypes } from "@medusajs/framework/types";
import { type CatalogueFacets, PRICE_BANDS } from "../contract/catalogue";
import { PRODUCT_GROUPS } from "../shared/certification-vocabulary";
import { PRODUCER_KINDS } from "../shared/producer-vocabulary";
import type { TerritoryUnit } from "../shared/territory";
import { type Branch, splitBranch } from "./branches";
import { FACET_FIELDS, type FacetName } from "./facets";
import { EVERYWHERE } from "./producer-facts";
import { splitFacet } from "./product-document";

type Result = SearchTypes.SearchResult;
type Counted = { value: string; count: number };

/** The counts of a value facet, from whichever of the results hold it. */
export function valuesOf(results: readonly Result[], name: FacetName): Counted[] {
  const found = results.flatMap(({ facets }) => {
    const facet = facets?.[FACET_FIELDS[name]];
    return facet?.type === "value" ? facet.values : [];
  });
  return [...new Map(found.map((counted) => [counted.value, counted])).values()];
}

/** One choice per value: what is written in two ways, or lies in two branches, is filtered by as one. Largest first. */
function gathered<T extends { value: string }>(counted: readonly Counted[], split: (text: string) => T) {
  const found = new Map<string, T & { count: number }>();
  for (const { value: text, count } of counted) {
    const choice = split(text);
    const known = found.get(choice.value);
    if (known) known.count += count;
    else found.set(choice.value, { ...choice, count });
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}

const branches = (results: readonly Result[], name: FacetName): (Branch & { count: number })[] =>
  gathered(valuesOf(results, name), splitBranch);

function counts<V extends string>(results: readonly Result[], name: FacetName, values: readonly V[]) {
  const known = new Map(valuesOf(results, name).map(({ value, count }) => [value, count]));
  return values.map((value) => ({ value, count: known.get(value) ?? 0 }));
}

function priceBands(results: readonly Result[]): CatalogueFacets["price"] {
  const facet = results.map(({ facets }) => facets?.price).find((found) => found?.type === "range");
  const known = facet?.type === "range" ? facet.ranges : [];
  return PRICE_BANDS.map((band) => ({
    ...band,
    count: known.find(({ key }) => key === String(band.from))?.count ?? 0,
  }));
}

/** Goods that go everywhere go to each province, beside those that go only there. */
function reach(results: readonly Result[], provinces: readonly Pick<TerritoryUnit, "code" | "name">[]) {
  const known = new Map(valuesOf(results, "delivers_to").map(({ value, count }) => [value, count]));
  const everywhere = known.get(EVERYWHERE) ?? 0;
  return provinces.map(({ code, name }) => ({ value: code, label: name, count: everywhere + (known.get(code) ?? 0) }));
}

/** All facets of a catalogue page. @param provinces those of today */
export function facetsOf(
  results: readonly Result[],
  provinces: readonly Pick<TerritoryUnit, "code" | "name">[],
): CatalogueFacets {
  return {
    stars: counts(results, "stars", ["5", "4", "3"]),
    group: counts(results, "group", PRODUCT_GROUPS),
    sub_group: branches(results, "sub_group"),
    province: gathered(valuesOf(results, "province"), splitFacet),
    district: branches(results, "district"),
    commune: branches(results, "commune"),
    producer: gathered(valuesOf(results, "producer"), splitFacet),
    producer_kind: counts(results, "producer_kind", PRODUCER_KINDS),
    standard: gathered(valuesOf(results, "standard"), splitFacet),
    delivers_to: reach(results, provinces),
    price: priceBands(results),
    in_stock: valuesOf(results, "in_stock").find(({ value }) => value === "true")?.count ?? 0,
  };
}

import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { type CatalogueAnswer, type CatalogueFacets, type CatalogueQuery, PRICE_BANDS } from "../contract/catalogue";
import { PRODUCT_GROUPS } from "../shared/certification-vocabulary";
import { todayInHoChiMinh } from "../shared/clock";
import { cardOf, type ProductHit } from "./card";
import { catalogueQueries, FACET_FIELDS, type FacetName } from "./catalogue-queries";
import { splitFacet } from "./product-document";

type Result = SearchTypes.SearchResult;
type Counted = { value: string; count: number };

function valuesOf(results: readonly Result[], name: FacetName): Counted[] {
  const facet = results.map(({ facets }) => facets?.[FACET_FIELDS[name]]).find((found) => found !== undefined);
  return facet?.type === "value" ? facet.values : [];
}

function labelledValues(results: readonly Result[], name: FacetName): CatalogueFacets["province"] {
  return valuesOf(results, name).map(({ value, count }) => ({ ...splitFacet(value), count }));
}

function priceBands(results: readonly Result[]): CatalogueFacets["price"] {
  const facet = results.map(({ facets }) => facets?.price).find((found) => found?.type === "range");
  const counts = facet?.type === "range" ? facet.ranges : [];
  return PRICE_BANDS.map((band) => ({
    ...band,
    count: counts.find(({ key }) => key === String(band.from))?.count ?? 0,
  }));
}

function facetsOf(results: readonly Result[]): CatalogueFacets {
  const stars = valuesOf(results, "stars");
  const groups = new Map(valuesOf(results, "group").map(({ value, count }) => [value, count]));
  return {
    stars: ["5", "4", "3"].map((value) => ({ value, count: stars.find((star) => star.value === value)?.count ?? 0 })),
    group: PRODUCT_GROUPS.map((value) => ({ value, count: groups.get(value) ?? 0 })),
    province: labelledValues(results, "province"),
    district: labelledValues(results, "district"),
    producer: labelledValues(results, "producer"),
    price: priceBands(results),
    in_stock: valuesOf(results, "in_stock").find(({ value }) => value === "true")?.count ?? 0,
  };
}

/**
 * One page of the catalogue with all its facets, from whichever search engine is configured.
 * @param salesChannels of the publishable key; null leaves them out of account.
 */
export async function readCatalogue(
  scope: MedusaContainer,
  query: CatalogueQuery,
  salesChannels: readonly string[] | null,
): Promise<CatalogueAnswer> {
  const day = todayInHoChiMinh();
  const results = await scope.resolve(Modules.SEARCH).searchMany(catalogueQueries(query, day, salesChannels));
  const page = results[0];
  const hits = page?.hits ?? [];
  return {
    // The index answers what `CARD_FIELDS` names; its type cannot say so.
    products: hits.map(({ document }) => cardOf(document as ProductHit, day)),
    count: page?.metadata.count ?? 0,
    page: query.page,
    limit: query.limit,
    facets: facetsOf(results),
    ignored: [],
  };
}

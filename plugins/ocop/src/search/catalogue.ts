import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { CatalogueAnswer, CatalogueQuery } from "../contract/catalogue";
import type { Audience } from "../shared/audience";
import { todayInHoChiMinh } from "../shared/clock";
import { TERRITORY_MODULE, type TerritoryReader } from "../shared/territory";
import { cardOf, type ProductHit } from "./card";
import { catalogueQueries, publicFilters } from "./catalogue-queries";
import { facetsOf } from "./facet-answer";
import { choosePlaces } from "./place-choice";
import { provincesOn } from "./provinces";
import { readRescue } from "./rescue";
import { didYouMean } from "./did-you-mean";
import { trueProducts } from "./truth";

/** With no more hits than this, another spelling is offered. */
const NEXT_TO_NOTHING = 2;

/**
 * One page of the catalogue with all its facets, from whichever search engine is configured.
 * @param salesChannels of the publishable key; null leaves them out of account.
 */
export async function readCatalogue(
  scope: MedusaContainer,
  query: CatalogueQuery,
  salesChannels: readonly string[] | null,
  audience: Audience,
): Promise<CatalogueAnswer> {
  const day = todayInHoChiMinh();
  const search = scope.resolve(Modules.SEARCH);
  const territory: TerritoryReader = scope.resolve(TERRITORY_MODULE);
  const [place, provinces] = await Promise.all([choosePlaces(territory, query), provincesOn(territory, day)]);
  const results = await search.searchMany(catalogueQueries(query, day, salesChannels, place, audience));
  const page = results[0];
  const count = page?.metadata.count ?? 0;
  // The index answers what `CARD_FIELDS` names; its type cannot say so.
  const hits = (page?.hits ?? []).map(({ document }) => document as ProductHit);
  return {
    products: (await trueProducts(scope, hits, audience)).map((hit) => cardOf(hit, day)),
    count,
    page: query.page,
    limit: query.limit,
    facets: facetsOf(results, provinces),
    places: place?.names ?? [],
    did_you_mean: query.q !== undefined && count <= NEXT_TO_NOTHING ? await didYouMean(scope, query.q) : null,
    rescue:
      count > 0
        ? null
        : await readRescue(
            (queries) => search.searchMany(queries),
            query,
            day,
            place,
            publicFilters(salesChannels, audience),
          ),
    ignored: [],
    audience,
  };
}

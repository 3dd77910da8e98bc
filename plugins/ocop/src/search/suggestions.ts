import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { SuggestAnswer } from "../contract/suggest";
import type { Audience } from "../shared/audience";
import { publicFilters } from "./catalogue-queries";
import { suggestPlaces } from "./place-suggestions";
import { producerFilters } from "./producer-filters";
import { readTruth } from "./truth";

type Place = { commune?: string | null; district?: string | null; province?: string | null } | null | undefined;
type ProductHit = { id: string; slug: string; title: string; thumbnail: string | null; unit_label: string | null };
type NamedHit<Kind> = { id: string; slug: string; name: string; kind: Kind; place: Place };

const NOTHING: SuggestAnswer = { products: [], producers: [], places: [], sales_points: [] };

function label(place: Place): string | null {
  return [place?.commune ?? place?.district, place?.province].filter(Boolean).join(", ") || null;
}

function query(
  entity: string,
  fields: string[],
  filters: SearchTypes.SearchFilters,
  take: number,
): SearchTypes.SearchQuery {
  return { entity, fields, filters, pagination: { take }, search_options: { count: "none" } };
}

/** The documents of one result; the named fields were asked for, which the module's types cannot say. */
function documents<Hit>(result: SearchTypes.SearchResult | undefined): Hit[] {
  return (result?.hits ?? []).map(({ document }) => document as Hit);
}

/** At most `limit` of each kind for a text being typed; nothing for an empty one. */
export async function readSuggestions(
  scope: MedusaContainer,
  q: string | undefined,
  limit: number,
  salesChannels: readonly string[] | null,
  audience: Audience,
): Promise<SuggestAnswer> {
  if (q === undefined) return NOTHING;
  const named = ["id", "slug", "name", "kind", "place.commune", "place.district", "place.province"];
  const [results, places] = await Promise.all([
    scope
      .resolve(Modules.SEARCH)
      .searchMany([
        query(
          "product",
          ["id", "slug", "title", "thumbnail", "unit_label"],
          { q, ...publicFilters(salesChannels, audience) },
          limit,
        ),
        query("producer", named, { q, ...producerFilters(audience) }, limit),
        query("sales_point", named, { q }, limit),
      ]),
    suggestPlaces(scope, q, limit),
  ]);
  const products = documents<ProductHit>(results[0]);
  const producers = documents<NamedHit<SuggestAnswer["producers"][number]["kind"]>>(results[1]);
  const points = documents<NamedHit<SuggestAnswer["sales_points"][number]["kind"]>>(results[2]);
  const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id);
  const truth = await readTruth(scope, audience, {
    product: ids(products),
    producer: ids(producers),
    sales_point: ids(points),
  });
  return {
    products: products
      .filter(({ id }) => truth.shows("product", id))
      .map(({ unit_label, ...hit }) => ({ ...hit, place: unit_label })),
    producers: producers
      .filter(({ id }) => truth.shows("producer", id))
      .map((hit) => ({ ...hit, place: label(hit.place) })),
    places,
    sales_points: points
      .filter(({ id }) => truth.shows("sales_point", id))
      .map((hit) => ({ ...hit, place: label(hit.place) })),
  };
}

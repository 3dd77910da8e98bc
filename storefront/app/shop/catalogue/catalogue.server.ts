import { readOrNull, type Query } from "../../shared/api/client.server";
import type { CatalogueAnswer } from "../../shared/api/types";
import type { Language } from "../../shared/language";
import { NO_FILTERS, type Filters } from "./filters";
import type { Parameter } from "./parameters";

const PAGE_SIZE = 24;
/** A longer list of choices helps nobody to choose, and costs every page. */
const MAX_OPTIONS = 40;

function queryOf(filters: Filters): Query {
  return {
    q: filters.q,
    stars: filters.stars.join(","),
    group: filters.groups.join(","),
    province: filters.provinces.join(","),
    district: filters.districts.join(","),
    commune: filters.communes.join(","),
    producer: filters.producers.join(","),
    price_from: filters.priceFrom,
    price_to: filters.priceTo,
    in_stock: filters.inStock ? true : null,
    sort: filters.sort,
    page: filters.page,
    limit: PAGE_SIZE,
  };
}

/** Filters whose values only the API can judge, by their names in the address. */
const REFERENCES = { tinh: "provinces", huyen: "districts", xa: "communes", "chu-the": "producers" } as const;

function referencesIn(filters: Filters): Parameter[] {
  const names: (keyof typeof REFERENCES)[] = ["tinh", "huyen", "xa", "chu-the"];
  return names.filter((name) => filters[REFERENCES[name]].length > 0);
}

/** Reads a page of the catalogue; filters that the API refuses, such as a place that never was, are left out and named. */
async function ask(
  language: Language,
  filters: Filters,
): Promise<{ answer: CatalogueAnswer; filters: Filters; ignored: Parameter[] }> {
  const answer = await readOrNull<CatalogueAnswer>(language, "/store/catalogue", queryOf(filters));
  if (answer !== null) return { answer, filters, ignored: [] };
  const plain: Filters = { ...NO_FILTERS, q: filters.q, stars: filters.stars, groups: filters.groups };
  const second = await readOrNull<CatalogueAnswer>(language, "/store/catalogue", queryOf(plain));
  if (second === null) throw new Response(null, { status: 502 });
  return { answer: second, filters: plain, ignored: referencesIn(filters) };
}

/** What the catalogue page shows: as little as it needs, since every byte is rendered and sent again. */
export async function loadCatalogue(language: Language, asked: Filters) {
  const { answer, filters, ignored } = await ask(language, asked);
  const { facets } = answer;
  return {
    filters,
    ignored,
    count: answer.count,
    pages: Math.ceil(answer.count / PAGE_SIZE),
    products: answer.products.map(({ id, slug, title, thumbnail, group, price, in_stock, badge, place }) => ({
      id,
      slug,
      title,
      thumbnail,
      group,
      price,
      in_stock,
      place,
      badge: badge === null ? null : { stars: badge.stars, potential_five: badge.potential_five },
    })),
    facets: {
      stars: facets.stars,
      group: facets.group.filter(({ count, value }) => count > 0 || filters.groups.includes(value)),
      province: facets.province.slice(0, MAX_OPTIONS),
      district: facets.district.slice(0, MAX_OPTIONS),
      producer: facets.producer.slice(0, MAX_OPTIONS),
      price: facets.price.filter(({ count }) => count > 0),
      inStock: facets.in_stock,
    },
  };
}

export type CatalogueData = Awaited<ReturnType<typeof loadCatalogue>>;

import { readOrNull, type Query } from "../../shared/api/client.server";
import type { CatalogueAnswer, SuggestAnswer } from "../../shared/api/types";
import type { Language } from "../../shared/language";
import { LISTS, NO_FILTERS, type Filters } from "./filters";
import type { Parameter } from "./parameters";

const PAGE_SIZE = 24;
/** The product group that alcohol belongs to. */
const DRINKS = "beverage";
/** A longer list of choices helps nobody to choose, and costs every page. */
const MAX_OPTIONS = 40;
const MAX_DISTRICTS = 100;
const MAX_STANDARDS = 12;
/** Longer words are no name of a maker or a place. */
const MAX_WORDS = 100;

function queryOf(filters: Filters): Query {
  return {
    q: filters.q,
    stars: filters.stars.join(","),
    group: filters.groups.join(","),
    sub_group: filters.subGroups.join(","),
    province: filters.provinces.join(","),
    district: filters.districts.join(","),
    commune: filters.communes.join(","),
    producer: filters.producers.join(","),
    producer_kind: filters.producerKinds.join(","),
    standard: filters.standards.join(","),
    delivers_to: filters.deliversTo,
    price_from: filters.priceFrom,
    price_to: filters.priceTo,
    in_stock: filters.inStock ? true : null,
    sort: filters.sort,
    page: filters.page,
    limit: PAGE_SIZE,
  };
}

/** Filters whose values only the API can judge. */
const REFERENCES = ["provinces", "districts", "communes", "producers", "deliversTo"] as const;
const NO_REFERENCES = Object.fromEntries(REFERENCES.map((name) => [name, NO_FILTERS[name]]));

function referencesIn(filters: Filters): Parameter[] {
  return REFERENCES.flatMap((name) => {
    if (name === "deliversTo") return filters.deliversTo === null ? [] : ["giao-toi" as const];
    return filters[name].length === 0 ? [] : [LISTS[name]];
  });
}

/** Reads a page of the catalogue; filters that the API refuses, such as a place that never was, are left out and named. */
async function ask(
  language: Language,
  filters: Filters,
  agePass: string | null,
): Promise<{ answer: CatalogueAnswer; filters: Filters; ignored: Parameter[] }> {
  const answer = await readOrNull<CatalogueAnswer>(language, "/store/catalogue", queryOf(filters), agePass);
  if (answer !== null) return { answer, filters, ignored: [] };
  const plain: Filters = { ...filters, ...NO_REFERENCES };
  const second = await readOrNull<CatalogueAnswer>(language, "/store/catalogue", queryOf(plain), agePass);
  if (second === null) throw new Response(null, { status: 502 });
  return { answer: second, filters: plain, ignored: referencesIn(filters) };
}

interface Choice {
  value: string;
  count: number;
}

/** As many choices as help, with every chosen one, even where nothing is left of it. */
function shown<T extends Choice>(choices: readonly T[], chosen: readonly string[], most = MAX_OPTIONS): T[] {
  const useful = choices.filter(({ count, value }) => count > 0 || chosen.includes(value));
  return useful.filter(({ value }, place) => place < most || chosen.includes(value));
}

/** Districts of all provinces while they are few; else those of the provinces that something is chosen of. */
function shownDistricts({ district }: CatalogueAnswer["facets"], filters: Filters) {
  if (district.length <= MAX_DISTRICTS) return district;
  const homes = district.filter(({ value }) => filters.districts.includes(value)).map(({ parent }) => parent);
  return district.filter(({ parent }) => homes.includes(parent) || filters.provinces.includes(parent ?? ""));
}

/** Where else the words lead, asked only when no product was found. */
async function readElsewhere(language: Language, q: string, agePass: string | null): Promise<SuggestAnswer | null> {
  return q === ""
    ? null
    : readOrNull<SuggestAnswer>(language, "/store/suggest", { q: q.slice(0, MAX_WORDS), limit: 3 }, agePass);
}

/** What the catalogue page shows: as little as it needs, since every byte is rendered and sent again. */
export async function loadCatalogue(language: Language, asked: Filters, agePass: string | null) {
  const { answer, filters, ignored } = await ask(language, asked, agePass);
  const { facets, rescue } = answer;
  const elsewhere = answer.count === 0 ? await readElsewhere(language, filters.q, agePass) : null;
  return {
    filters,
    ignored,
    count: answer.count,
    rescue,
    elsewhere,
    places: answer.places,
    didYouMean: answer.did_you_mean,
    /** Alcohol is left out; a list of groups without any drinks has none to leave out. */
    withoutAlcohol: answer.audience === "everyone" && (filters.groups.length === 0 || filters.groups.includes(DRINKS)),
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
      group: shown(facets.group, filters.groups),
      subGroup: facets.sub_group,
      province: shown(facets.province, filters.provinces),
      district: shownDistricts(facets, filters),
      commune: shown(facets.commune, filters.communes, MAX_DISTRICTS),
      producer: shown(facets.producer, filters.producers),
      producerKind: shown(facets.producer_kind, filters.producerKinds),
      standard: shown(facets.standard, filters.standards, MAX_STANDARDS),
      deliversTo: facets.delivers_to,
      price: facets.price,
      inStock: facets.in_stock,
    },
  };
}

export type CatalogueData = Awaited<ReturnType<typeof loadCatalogue>>;

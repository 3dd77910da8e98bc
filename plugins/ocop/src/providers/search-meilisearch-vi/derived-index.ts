import type { SearchTypes } from "@medusajs/framework/types";
import { SYNONYMS } from "../../shared/search-text/synonyms";
import { planOf, refuse, type Column, type Plan } from "../search-postgres-vi/plan";
import { engineSynonyms } from "./synonym-phrases";

type Definition = SearchTypes.ResolvedSearchIndexDefinition;
type Field = SearchTypes.SearchFieldDefinition;

export const PROVIDER = "search-meilisearch-vi";

/** Searched texts, folded by our rules; what stands first weighs most. */
export const SEARCHED_FIELDS = [
  "vi_name",
  "vi_name_synonyms",
  "vi_near",
  "vi_near_synonyms",
  "vi_code",
  "vi_whole",
  "vi_more",
];
/** The one point of a document that the engine knows. */
export const POINT_FIELD = "_geo";
/** Words with marks of all but the long texts, encoded, to filter by. */
export const MARKED_FIELD = "vi_marked_words";
/** Words without marks of all but the long texts, to filter by where one of several may be meant. */
export const WORDS_FIELD = "vi_words";

/** Values that a facet gives at most; counted by frequency, so that the largest are among them. */
export const MAX_FACET_VALUES = 500;
/** The last page that the engine goes to. */
const MAX_HITS = 1_000_000;

/** An index as this engine holds it, beside the plan of the same definition by which requests are checked. */
export type Derived = { definition: Definition; plan: Plan };

/** The field that ranges of a numeric field are counted by. */
export function bucketField(path: string): string {
  return `vi_range_${path.replaceAll(".", "_")}`;
}

/** Numeric fields whose ranges are counted. */
export function bucketed(plan: Plan): Column[] {
  return plan.columns.filter((column) => column.facetable && column.type === "float8" && !column.array && !column.date);
}

function unsearched(fields: Record<string, Field>): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, { type }]) => type !== "geo")
      .map(([name, field]) => [
        name,
        { ...field, searchable: false, ...(field.fields === undefined ? {} : { fields: unsearched(field.fields) }) },
      ]),
  );
}

/** Relevance, then the first order of the index; an order that was asked for goes before both. */
function rankingRules({ orders }: Plan): string[] {
  const natural = Object.entries(orders[0] ?? {}).map(([path, way]) => `${path}:${way.toLowerCase()}`);
  return ["sort", "words", "typo", "proximity", "attributeRank", "exactness", ...natural];
}

function derive(index: Definition): Derived {
  const plan = planOf(index);
  if (plan.points.length > 1) refuse(`${PROVIDER} takes one point a document`);
  const point: Field = { type: "geo", filterable: true, sortable: true, retrievable: false };
  const text: Field = { type: "text", searchable: true, retrievable: false };
  const filter: Field = { type: "keyword", array: true, filterable: true, retrievable: false };
  const extra: Record<string, Field> = Object.fromEntries([
    ...SEARCHED_FIELDS.map((name, place, all) => [name, { ...text, searchable: { weight: all.length - place } }]),
    [MARKED_FIELD, filter],
    [WORDS_FIELD, filter],
    ...plan.points.map(() => [POINT_FIELD, point]),
    ...bucketed(plan).map(({ path }) => [bucketField(path), { type: "float", facetable: true, retrievable: false }]),
  ]);
  const { provider_options: options } = index.settings;
  return {
    plan,
    definition: {
      ...index,
      fields: { ...unsearched(index.fields), ...extra },
      settings: {
        ...index.settings,
        // Slips are set right before the engine is asked, by the words of the index: the same ones for both engines. Fields in
        // which it forgives none are not asked for words that it joins either: "trà n" is not the beginning of "trần".
        typo_tolerance: { enabled: false, disabled_on_attributes: SEARCHED_FIELDS },
        provider_options: {
          meilisearch: {
            ...options?.meilisearch,
            rankingRules: rankingRules(plan),
            synonyms: engineSynonyms(SYNONYMS),
            pagination: { maxTotalHits: MAX_HITS },
            // Said although it is the server's own: a setting that is left out stays as an index has it.
            proximityPrecision: "byWord",
            // Values of facets are listed, never searched for.
            facetSearch: false,
            faceting: { maxValuesPerFacet: MAX_FACET_VALUES, sortFacetValuesBy: { "*": "count" } },
          },
        },
      },
    },
  };
}

const KNOWN = new WeakMap<object, Map<string, Derived>>();

/** The index as this engine holds it. @throws MedusaError INVALID_DATA when neither engine can do what it asks for. */
export function derivedOf(index: Definition): Derived {
  const known = KNOWN.get(index.fields) ?? new Map<string, Derived>();
  KNOWN.set(index.fields, known);
  const derived = known.get(index.physical_name) ?? derive(index);
  known.set(index.physical_name, derived);
  return derived;
}

import type { SearchTypes } from "@medusajs/framework/types";
import type { Vocabulary } from "../../shared/search-text/spelling";
import { readFacets } from "./facets";
import { readNear } from "./geo";
import { type Plan, refuse, sortableColumn } from "./plan";
import { readQuery } from "./query-text";
import type { Search } from "./statement";

const DEFAULT_TAKE = 20;
const MAX_TAKE = 1000;
const MAX_SKIP = 1_000_000;

type Query = SearchTypes.ProviderSearchQuery;

function whole(value: number | undefined, fallback: number, max: number, name: string): number {
  const number = value ?? fallback;
  return Number.isInteger(number) && number >= 0 && number <= max
    ? number
    : refuse(`${name} must be a whole number from 0 to ${max}`);
}

/** Refuses what this engine would otherwise answer wrongly in silence. */
function refuseUnsupported(input: Query): void {
  const options = input.search_options ?? {};
  if (options.vector) refuse("This search engine has no vector search");
  if (options.distinct ?? input.index.settings.distinct_attribute)
    refuse("This search engine does not merge hits by a field");
  if (input.pagination?.cursor !== undefined) refuse("This search engine pages by skip and take");
  if (options.attributes_to_search_on?.length) refuse("This search engine searches all its fields at once");
}

/** Whether slips of what was typed are thought of. */
export function isFuzzy({ search_options, index }: Query): boolean {
  return search_options?.typo_tolerance !== false && index.settings.typo_tolerance?.enabled !== false;
}

/** Reads and checks what a search asks. @throws MedusaError INVALID_DATA for what cannot be asked for */
export function readSearch(input: Query, plan: Plan, vocabulary: Vocabulary | null): Search {
  refuseUnsupported(input);
  const options = input.search_options ?? {};
  const order = input.pagination?.order ?? {};
  const near = readNear(plan, options.provider_options?.near, Object.keys(order));
  for (const path of Object.keys(order)) if (path !== "_score" && path !== near?.point.path) sortableColumn(plan, path);
  const fuzzy = isFuzzy(input);
  return {
    index: input.index.physical_name,
    plan,
    query: input.q === undefined ? null : readQuery(String(input.q), options.match_strategy, fuzzy ? vocabulary : null),
    filters: input.filters,
    order,
    skip: whole(input.pagination?.skip, 0, MAX_SKIP, "skip"),
    take: whole(input.pagination?.take, DEFAULT_TAKE, MAX_TAKE, "take"),
    fuzzy,
    minScore: options.min_score,
    facets: readFacets(plan, options.facets),
    near,
    slipped: null,
  };
}

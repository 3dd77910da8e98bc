import type { SearchTypes } from "@medusajs/framework/types";
import type { Facet } from "../search-postgres-vi/facets";
import { bucketed, bucketField, MAX_FACET_VALUES, type Derived } from "./derived-index";
import { isBucketBound } from "./range-bucket";

type Request = SearchTypes.SearchFacetRequest;
type Results = Record<string, SearchTypes.SearchFacetResult>;
type Ranges = Extract<Facet, { kind: "range" }>;

function byBuckets(derived: Derived, facet: Ranges): boolean {
  return (
    bucketed(derived.plan).some(({ path }) => path === facet.path) &&
    facet.ranges.every(({ from, to }) => isBucketBound(from) && isBucketBound(to))
  );
}

/** What the engine is asked to count. Ranges whose bounds allow it are counted by buckets, in the same search. */
export function facetRequests(derived: Derived, facets: readonly Facet[]): Request[] {
  return facets.map((facet): Request => {
    if (facet.kind !== "range") return { field: facet.path, type: facet.kind };
    if (byBuckets(derived, facet)) return { field: bucketField(facet.path), type: "value" };
    return { field: facet.path, type: "range", ranges: facet.ranges };
  });
}

function valuesOf(results: Results, field: string): { value: string; count: number }[] {
  const result = results[field];
  return result?.type === "value" ? result.values : [];
}

/** Facets that were cut off, so that their ranges must be counted one by one. */
export function cutRanges(derived: Derived, facets: readonly Facet[], results: Results): Ranges[] {
  return facets.filter(
    (facet): facet is Ranges =>
      facet.kind === "range" &&
      byBuckets(derived, facet) &&
      valuesOf(results, bucketField(facet.path)).length >= MAX_FACET_VALUES,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function valueResult(facet: Extract<Facet, { kind: "value" }>, results: Results): SearchTypes.SearchFacetResult {
  const { path, prefix, sort, limit } = facet;
  const start = prefix?.toLowerCase() ?? "";
  const values = valuesOf(results, path)
    .filter(({ value }) => value.toLowerCase().startsWith(start))
    .map(({ value, count }) => ({ value, count }))
    .sort((a, b) => (sort === "alpha" ? 0 : b.count - a.count) || compare(a.value, b.value));
  return { type: "value", values: values.slice(0, limit) };
}

/** The engine's counts in the form in which they were asked for. */
export function facetResults(derived: Derived, facets: readonly Facet[], results: Results): Results {
  return Object.fromEntries(
    facets.flatMap((facet): [string, SearchTypes.SearchFacetResult][] => {
      if (facet.kind === "value") return [[facet.path, valueResult(facet, results)]];
      if (facet.kind === "range" && results[facet.path] === undefined && byBuckets(derived, facet)) {
        const buckets = valuesOf(results, bucketField(facet.path)).map(
          ({ value, count }) => [Number(value), count] as const,
        );
        const ranges = facet.ranges.map((range) => ({
          ...range,
          count: buckets
            .filter(([bucket]) => bucket >= (range.from ?? -Infinity) && bucket < (range.to ?? Infinity))
            .reduce((sum, [, count]) => sum + count, 0),
        }));
        return [[facet.path, { type: "range", ranges }]];
      }
      const result = results[facet.path];
      return result === undefined ? [] : [[facet.path, result]];
    }),
  );
}

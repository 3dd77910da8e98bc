import type { SearchTypes } from "@medusajs/framework/types";
import { describe, expect, it } from "vitest";
import { searchProblems } from "./limits";

const FIELDS: Record<string, SearchTypes.SearchFieldDefinition> = {
  group: { type: "keyword", filterable: true, facetable: true },
  price: { type: "integer", filterable: true, sortable: true },
  slug: { type: "keyword" },
  producer: { type: "object", fields: { kind: { type: "keyword", filterable: true } } },
};
const problems = (query: object) =>
  Object.keys(searchProblems({ entity: "product", ...query }, (entity) => (entity === "product" ? FIELDS : null)));

describe("searchProblems", () => {
  it("lets through what the index can do", () => {
    expect(
      problems({
        filters: { q: "gà", $and: [{ group: "food" }, { $not: { price: { $gte: 1 } } }, { "producer.kind": "x" }] },
        pagination: { skip: 0, take: 20, order: { price: "ASC", _score: "DESC" } },
        search_options: { facets: ["group", { field: "group", limit: 3 }] },
      }),
    ).toEqual([]);
    expect(searchProblems({ entity: "customer", filters: { email: "x" } }, () => null)).toEqual({});
  });
  it.each([
    [{ filters: { slug: "x" } }, "filters.slug"],
    [{ filters: { $or: [{ "a' OR 1=1": "x" }] } }, "filters.a' OR 1=1"],
    [{ filters: { q: { $ne: "x" } } }, "filters.q"],
    [{ filters: { $and: [{ q: "x" }] } }, "filters.q"],
    [{ filters: { $and: Array.from({ length: 512 }, () => ({ price: 1 })) } }, "filters"],
    [{ filters: JSON.parse(`${'{"$not":'.repeat(12)}{"group":"x"}${"}".repeat(12)}`) as object }, "filters"],
    [{ search_options: { facets: ["group", "password"] } }, "search_options.facets.1"],
    [{ search_options: { facets: Array.from({ length: 21 }, () => "group") } }, "search_options.facets"],
    [{ search_options: { provider_options: {} } }, "search_options.provider_options"],
    [{ search_options: { vector: {} } }, "search_options.vector"],
    [{ pagination: { skip: -1 } }, "pagination.skip"],
    [{ pagination: { skip: 1.5 } }, "pagination.skip"],
    [{ pagination: { cursor: "x" } }, "pagination.cursor"],
    [{ pagination: { order: { group: "ASC" } } }, "pagination.order.group"],
  ])("%j names %s", (query, field) => expect(problems(query)).toEqual([field]));
  it("counts the searches that a request comes to", () => {
    const query = {
      entity: "product",
      search_options: { disjunctive_facets: true, facets: ["group", "price", "group"] },
    };
    const asked = (n: number) =>
      Object.keys(searchProblems({ queries: Array.from({ length: n }, () => query) }, () => FIELDS));
    expect(asked(10)).not.toContain("queries");
    expect(asked(11)).toEqual(["queries"]);
  });
  it("says which of several queries is meant", () => {
    const queries = [{ entity: "product" }, { entity: "product", filters: { slug: "x" } }];
    expect(Object.keys(searchProblems({ queries }, () => FIELDS))).toEqual(["queries.1.filters.slug"]);
  });
});

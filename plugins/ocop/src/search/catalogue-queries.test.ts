import { describe, expect, it } from "vitest";
import { catalogueQuery } from "../contract/catalogue";
import { catalogueQueries } from "./catalogue-queries";

const DAY = "2026-11-23";
const queries = (query: Record<string, string>) => catalogueQueries(catalogueQuery.parse(query), DAY, ["sc_1"]);

describe("catalogueQueries", () => {
  it("counts stars among certificates that hold today, even when no star is asked", () => {
    const [page, stars] = queries({});
    expect(page?.pagination).toEqual({ skip: 0, take: 24, order: { stars: "DESC", created_at: "DESC" } });
    expect(JSON.stringify(stars?.filters)).toContain('{"stars_until":{"$gt":20261123}}');
    expect(page?.search_options?.facets).toHaveLength(6);
  });
  it("asks for a star and for its term together", () => {
    const [page] = queries({ stars: "5,4" });
    expect(page?.filters?.$and).toContainEqual({ stars: [4, 5], stars_until: { $gt: 20_261_123 } });
  });
  it("lets a facet ignore its own filter only", () => {
    const [page, ...counting] = queries({ group: "food", in_stock: "true" });
    expect(page?.filters?.$and).toContainEqual({ group: ["food"] });
    const group = counting.find(({ search_options }) => JSON.stringify(search_options?.facets).includes('"group"'));
    expect(group?.filters?.$and).not.toContainEqual({ group: ["food"] });
    expect(group?.filters?.$and).toContainEqual({ in_stock: true });
    expect(group?.pagination?.take).toBe(0);
  });
  it("always keeps alcohol, drafts and other channels out", () => {
    for (const { filters } of queries({ q: "rượu", stars: "3" })) {
      expect(filters?.$and).toContainEqual({ status: "published", age_restricted: false, sales_channel_ids: ["sc_1"] });
    }
  });
  it("takes slugs by their last part, which outlives a rename", () => {
    const [page] = queries({ district: "hoang-hoa-f399", producer: "htx-le-gia-7k2mqx" });
    expect(page?.filters?.$and).toContainEqual({ place_codes: ["F399"] });
    expect(page?.filters?.$and).toContainEqual({ producer_keys: ["7k2mqx"] });
  });
  it("orders by relevance when words are asked", () => {
    expect(queries({ q: "mật ong" })[0]?.pagination?.order).toBeUndefined();
    expect(queries({ q: "mật ong", sort: "price_asc" })[0]?.pagination?.order).toEqual({ price: "ASC" });
  });
});

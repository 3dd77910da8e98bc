import { describe, expect, it } from "vitest";
import { catalogueQuery } from "../contract/catalogue";
import { catalogueQueries } from "./catalogue-queries";
import type { PlaceChoice } from "./place-choice";

const DAY = "2026-11-23";
const queries = (
  query: Record<string, string>,
  { place = null, audience = "everyone" }: { place?: PlaceChoice | null; audience?: "everyone" | "adults" } = {},
) => catalogueQueries(catalogueQuery.parse(query), DAY, ["sc_1"], place, audience);

describe("catalogueQueries", () => {
  it("counts stars among certificates that hold today, even when no star is asked", () => {
    const [page, stars] = queries({});
    expect(page?.pagination).toEqual({ skip: 0, take: 24, order: { standing: "DESC", created_at: "DESC" } });
    expect(JSON.stringify(stars?.filters)).toContain('{"stars_until":{"$gt":20261123}}');
    expect(queries({})).toHaveLength(2);
    expect(JSON.stringify(page?.search_options?.facets)).not.toContain('"stars"');
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
  it("keeps drafts and other channels out of every search and count, and alcohol from everyone but adults", () => {
    const visible = { status: "published", sales_channel_ids: ["sc_1"] };
    for (const { filters } of queries({ q: "rượu", stars: "3" }))
      expect(filters?.$and).toContainEqual({ ...visible, age_restricted: false });
    for (const { filters } of queries({ q: "rượu", stars: "3" }, { audience: "adults" }))
      expect(filters?.$and).toContainEqual(visible);
  });
  it("takes slugs by their last part, which outlives a rename", () => {
    const [page] = queries({ producer: "htx-le-gia-7k2mqx" });
    expect(page?.filters?.$and).toContainEqual({ producer_keys: ["7k2mqx"] });
  });
  it("lets a sub-group narrow its own group and stand beside another", () => {
    const [page] = queries({ group: "food,herbal", sub_group: "food.che-bien" });
    expect(page?.filters?.$and).toContainEqual({
      $or: [{ group: ["herbal"] }, { sub_group_key: ["food.che-bien"] }],
    });
  });
  it("counts all provinces, and the parts of the chosen ones", () => {
    const [page, , provinces, parts, ...more] = queries(
      { group: "food" },
      { place: { narrowest: ["F399"], provinces: ["38"], names: [] } },
    );
    expect(page?.filters?.$and).toContainEqual({ place_codes: ["F399"] });
    expect(more).toHaveLength(1);
    const asked = [provinces, parts, ...more].map((one) => JSON.stringify(one?.filters?.$and));
    expect(asked.filter((filters) => filters?.includes('{"place_codes":["38"]}'))).toHaveLength(1);
    expect(asked.filter((filters) => filters?.includes("F399"))).toHaveLength(1);
  });
  it("takes goods that go everywhere for goods that go there", () => {
    expect(queries({ delivers_to: "thanh-hoa-38" })[0]?.filters?.$and).toContainEqual({ delivers_to: ["38", "*"] });
  });
  it("orders by relevance when words are asked", () => {
    expect(queries({ q: "mật ong" })[0]?.pagination?.order).toBeUndefined();
    expect(queries({ q: "mật ong", sort: "price_asc" })[0]?.pagination?.order).toEqual({ price: "ASC" });
  });
});

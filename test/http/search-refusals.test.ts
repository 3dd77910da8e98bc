import { describe, expect, it } from "vitest";
import { api } from "../support/stack";
import { storeSearch } from "../support/store-search";

describe("bad input", () => {
  it.each([
    ["stars=9", "stars"],
    ["group=gold", "group"],
    ["page=-1", "page"],
    ["page=99999999999", "page"],
    ["limit=101", "limit"],
    ["sort=best", "sort"],
    ["price_from=1e9", "price_from"],
    ["price_from=5&price_to=4", "price_to"],
    ["province=%27%3Bdrop", "province.0"],
    ["colour=red", "colour"],
    [`q=${"x".repeat(10_000)}`, "q"],
    ["q=%00", "q"],
  ])("%.30s is refused with the field", async (query, field) => {
    const answer = await api(`/store/catalogue?${query}`);
    expect(answer.status).toBe(400);
    const body = (await answer.json()) as { fields?: Record<string, string> };
    expect(Object.keys(body.fields ?? {})).toContain(field);
  });
  it.each<[object, string]>([
    [{ filters: { "title' OR 1=1 --": "x" } }, "filters.title' OR 1=1 --"],
    [{ filters: { slug_: "x" } }, "filters.slug_"],
    [{ filters: { $and: Array.from({ length: 512 }, (_, n) => ({ price: { $gte: n } })) } }, "filters"],
    [{ filters: JSON.parse(`${'{"$not":'.repeat(15)}{"group":"food"}${"}".repeat(15)}`) }, "filters"],
    [{ filters: { q: { $ne: "x" } } }, "filters.q"],
    [{ filters: { group: "fo\u0000od" } }, "filters.group"],
    [{ search_options: { facets: ["nothing"] } }, "search_options.facets.0"],
    [{ search_options: { facets: ["age_restricted"], disjunctive_facets: true } }, "search_options.facets.0"],
    [{ search_options: { facets: Array.from({ length: 500 }, () => "group") } }, "search_options.facets"],
    [{ search_options: { provider_options: { near: {} } } }, "search_options.provider_options"],
    [{ search_options: { distinct: "group" } }, "search_options.distinct"],
    [{ pagination: { skip: -1 } }, "pagination.skip"],
    [{ pagination: { skip: 1e12 } }, "pagination.skip"],
    [{ pagination: { order: { nothing: "ASC" } } }, "pagination.order.nothing"],
  ])("POST /store/search refuses %j and names the field", async (query, field) => {
    const answer = await storeSearch({ entity: "product", ...query });
    expect(answer.status).toBe(400);
    const { fields } = (await answer.json()) as { fields?: Record<string, unknown> };
    expect(Object.keys(fields ?? {})).toEqual([field]);
  });
  it.each([
    [{ filters: { price: { $gte: "1); DROP TABLE product" } } }],
    [{ filters: { price: { $where: "1" } } }],
    [{ filters: { group: Array.from({ length: 3000 }, (_, n) => `g${n}`) } }],
    [{ fields: ["password"] }],
  ])("POST /store/search refuses %j", async (query) => {
    expect((await storeSearch({ entity: "product", ...query })).status).toBe(400);
  });
  it("no depth of a filter brings the shop down", async () => {
    for (const depth of [20, 500, 5000]) {
      const body = `{"entity":"product","filters":${'{"$and":['.repeat(depth)}{"group":"food"}${"]}".repeat(depth)}}`;
      expect((await api("/store/search", { method: "POST", body })).status).toBe(400);
    }
  });
  it("a value that looks like an engine's language is a value", async () => {
    for (const group of ['food" OR age_restricted = true OR group = "', "food' OR 1=1", "group EXISTS"]) {
      const answer = await storeSearch({ entity: "product", filters: { group } });
      const { results } = (await answer.json()) as { results: { metadata: { count: number } }[] };
      expect([answer.status, results[0]?.metadata.count]).toEqual([200, 0]);
    }
  });
  it("any text of any length gives an answer at Medusa's own search", async () => {
    for (const q of ["x".repeat(10_000), "'\"\\:*&|!()<->", "%_%", "\u202e", "👍👍"]) {
      expect((await storeSearch({ entity: "product", filters: { q } })).status).toBe(200);
    }
    for (const q of ["a\u0000b", "\ud800"])
      expect((await storeSearch({ entity: "product", filters: { q } })).status).toBeLessThan(500);
  });
  it("shows no index but the three", async () => {
    expect((await storeSearch({ entity: "customer" })).status).toBe(404);
  });
});

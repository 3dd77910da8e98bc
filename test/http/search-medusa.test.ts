import { describe, expect, it } from "vitest";
import { storeSearch } from "../support/store-search";

describe("Medusa's own search", () => {
  type Facet = { values?: { value: string; count: number }[] };
  type Result = {
    hits: { document: { title: string }; highlights?: Record<string, string[]> }[];
    facets?: Record<string, Facet>;
    metadata: { count: number };
  };
  const ask = async (query: object): Promise<Result> => {
    const answer = await storeSearch({ entity: "product", fields: ["id", "title"], ...query });
    const { results } = (await answer.json()) as { results: Result[] };
    const [result] = results;
    if (result === undefined) throw new Error("no result");
    return result;
  };
  it("a disjunctive facet ignores its own filter, a plain one does not", async () => {
    const facets = (await ask({ search_options: { facets: ["group"] } })).facets?.group?.values ?? [];
    const one = facets[0]?.value ?? "";
    const filters = { group: [one] };
    const wide = await ask({ filters, search_options: { facets: ["group"], disjunctive_facets: true } });
    const narrow = await ask({ filters, search_options: { facets: ["group"] } });
    expect(wide.facets?.group?.values).toEqual(facets);
    expect(narrow.facets?.group?.values).toEqual([facets[0]]);
    expect(wide.metadata.count).toBe(facets[0]?.count);
  });
  it("shows the words that were met, by marks, keys, another word or with a slip", async () => {
    for (const [q, shown] of [
      ["ga mia", "<mark>Gà</mark> <mark>Mía</mark>"],
      ["gaf mias", "<mark>Gà</mark> <mark>Mía</mark>"],
      ["dau phong eva", "<mark>Dầu</mark> <mark>lạc</mark> <mark>Eva</mark>"],
      ["det tho camm", "<mark>Dệt</mark> <mark>thổ</mark> <mark>cẩm</mark> Hoa Tiến"],
    ] as const) {
      const { hits } = await ask({
        filters: { q },
        pagination: { take: 1 },
        search_options: { highlight: { fields: ["title"] } },
      });
      expect(hits[0]?.highlights?.title).toEqual([shown]);
    }
  });
});

import type { SearchTypes } from "@medusajs/framework/types";
import { createPgConnection } from "@medusajs/framework/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import searchPostgresVi from "ocop/providers/search-postgres-vi";
import type { SearchPostgresViService } from "../../plugins/ocop/src/providers/search-postgres-vi/service";
import { databaseUrl } from "../support/audit";

/** The own provider on the tested shop's database, with indexes of this run only. */
const connection = createPgConnection({ clientUrl: databaseUrl() });
// As it is built: many documents are worked out in a thread of their own, which loads what is compiled.
const [Service] = searchPostgresVi.services as unknown as [typeof SearchPostgresViService];
const provider = new Service({ __pg_connection__: connection } as never);
const made: string[] = [];

const SHAPE: SearchTypes.ResolvedSearchIndexDefinition["fields"] = {
  id: { type: "keyword", filterable: true },
  title: { type: "text", searchable: { weight: 5 } },
  place: { type: "text", array: true, searchable: { weight: 3 } },
  codes: { type: "text", array: true, searchable: { weight: 2 } },
  group: { type: "keyword", filterable: true, facetable: true },
  price: { type: "integer", filterable: true, sortable: true, facetable: { types: ["range", "stats"] } },
  location: { type: "geo", filterable: true, sortable: true },
};

function definition(version: number): SearchTypes.ResolvedSearchIndexDefinition {
  return {
    name: "probe",
    entity: "probe",
    primary_key: "id",
    provider: "search-postgres-vi",
    settings: {},
    definition_hash: String(version),
    physical_name: `probe_${process.pid}_v${version}`,
    fields: SHAPE,
    seed: async function* () {},
  };
}

async function build(version: number, documents: SearchTypes.SearchDocument[]) {
  const index = definition(version);
  made.push(index.physical_name);
  const tasks = [await provider.upsertIndex({ index })];
  tasks.push(await provider.upsertDocuments({ index: index.physical_name, definition: index, documents }));
  expect(tasks.map(({ status }) => status)).toEqual(["succeeded", "succeeded"]);
  return index;
}

type Asked = Omit<SearchTypes.ProviderSearchQuery, "index" | "attributes_to_retrieve">;

async function ask(index: SearchTypes.ResolvedSearchIndexDefinition, asked: Asked) {
  return provider.search({ index, attributes_to_retrieve: ["id", "title", "location"], ...asked });
}

const ids = ({ hits }: SearchTypes.SearchResult) => hits.map(({ id }) => id);

const DOCUMENTS: SearchTypes.SearchDocument[] = [
  {
    id: "hanoi",
    title: "Bánh cốm",
    place: ["Hà Nội"],
    codes: [],
    group: "food",
    price: 50_000,
    location: { lat: 21.0285, lng: 105.8542 },
  },
  {
    id: "hue",
    title: "Kẹo mè",
    place: ["Huế"],
    codes: ["12/2024/QĐ-UBND", "122024qdubnd"],
    group: "food",
    price: 30_000,
    location: { lat: 16.4637, lng: 107.5909 },
  },
  {
    id: "saigon",
    title: "Trái cây sấy 500 gram",
    place: ["Hồ Chí Minh"],
    codes: [],
    group: "food",
    price: 90_000,
    location: { lat: 10.7769, lng: 106.7009 },
  },
  { id: "nowhere", title: "Lụa tơ tằm", place: [], codes: [], group: "craft", price: 900_000, location: null },
];

let index: SearchTypes.ResolvedSearchIndexDefinition;
beforeAll(async () => {
  index = await build(1, DOCUMENTS);
});
afterAll(async () => {
  for (const name of made) await provider.deleteIndex({ index: name });
  await connection.destroy();
});

describe("near", () => {
  const near = (more: object) => ({
    provider_options: { near: { field: "location", lat: 21.03, lng: 105.85, ...more } },
  });
  it("narrows by metres and orders by distance, points unknown last", async () => {
    expect(ids(await ask(index, { search_options: near({ radius_m: 5000 }) }))).toEqual(["hanoi"]);
    expect(ids(await ask(index, { search_options: near({ radius_m: 4999_999 }) })).sort()).toEqual([
      "hanoi",
      "hue",
      "saigon",
    ]);
    const ordered = await ask(index, { pagination: { order: { location: "ASC" } }, search_options: near({}) });
    expect(ids(ordered)).toEqual(["hanoi", "hue", "saigon", "nowhere"]);
    const farthest = await ask(index, {
      pagination: { order: { location: "DESC" } },
      search_options: near({ radius_m: 3e6 }),
    });
    expect(ids(farthest)).toEqual(["saigon", "hue", "hanoi"]);
  });
  it("measures as the earth is: Hà Nội to Huế is about 540 km", async () => {
    const within = async (km: number) => ids(await ask(index, { search_options: near({ radius_m: km * 1000 }) }));
    expect(await within(530)).toEqual(["hanoi"]);
    expect((await within(550)).sort()).toEqual(["hanoi", "hue"]);
  });
  it("works together with words, filters and facets", async () => {
    const { hits, facets, metadata } = await ask(index, {
      q: "vừng",
      filters: { group: "food" },
      search_options: { ...near({ radius_m: 1e6 }), facets: ["group"] },
    });
    expect(hits.map(({ id }) => id)).toEqual(["hue"]);
    expect(metadata.count).toBe(1);
    expect(facets?.group).toEqual({ type: "value", values: [{ value: "food", count: 1 }] });
  });
  it("refuses what it cannot do", async () => {
    for (const wrong of [{ field: "title" }, { lat: 91 }, { radius_m: "0) OR true" }])
      await expect(ask(index, { search_options: near(wrong) })).rejects.toMatchObject({ type: "invalid_data" });
    await expect(ask(index, { pagination: { order: { location: "ASC" } } })).rejects.toThrow("near");
  });
});

describe("words", () => {
  const first = async (q: string) => ids(await ask(index, { q }))[0];
  it.each([
    ["keo vung", "hue"],
    ["kẹo mè", "hue"],
    ["keoj mef", "hue"],
    ["kwo me", "hue"],
    ["hoa quả sấy", "saigon"],
    ["trai cay 0,5 kg", "saigon"],
    ["traicay", "saigon"],
    ["lua to tam", "nowhere"],
    ["lau to tam", "nowhere"],
    ["12.2024.qđ ubnd", "hue"],
    ["122024QDUBND", "hue"],
  ])("%s finds %s", async (q, id) => expect(await first(q)).toBe(id));
  it.each(["12/2025/QĐ-UBND", "122024qdubn", "12/2024/QĐ-UBNT", "21/2024/QĐ-UBND"])(
    "the wrong code %s finds nothing",
    async (q) => {
      expect(ids(await ask(index, { q }))).toEqual([]);
    },
  );
  it("learns the words of documents that come later", async () => {
    const later = {
      id: "later",
      title: "Mứt quất",
      place: ["Đông Triều"],
      codes: [],
      group: "food",
      price: 1,
      location: null,
    };
    await provider.upsertDocuments({ index: index.physical_name, definition: index, documents: [later] });
    expect(await first("mut quat")).toBe("later");
    await expect
      .poll(() => ask(index, { q: "dong treiu" }).then(ids), { timeout: 30_000, interval: 500 })
      .toContain("later");
    await provider.deleteDocuments({ index: index.physical_name, filters: { id: ["later"] } });
    expect(ids(await ask(index, { q: "mut quat" }))).toEqual([]);
  });
  it("shows what was met, also by a slip and by another word for it", async () => {
    const shown = async (q: string) =>
      (await ask(index, { q, search_options: { highlight: true } })).hits[0]?.highlights?.title;
    expect(await shown("keo me")).toEqual(["<mark>Kẹo</mark> <mark>mè</mark>"]);
    expect(await shown("vừng")).toEqual(["Kẹo <mark>mè</mark>"]);
    expect(await shown("lụa tằn")).toEqual(["<mark>Lụa</mark> tơ <mark>tằm</mark>"]);
    expect(await shown("luaj")).toEqual(["<mark>Lụa</mark> tơ tằm"]);
  });
});

describe("a new version of an index", () => {
  const many = (version: number) =>
    Array.from({ length: 1500 }, (_, n) => ({
      id: `p${n}`,
      title: `Mật ong số ${n} bản ${version}`,
      place: [],
      codes: [],
      group: "food",
      price: n,
      location: null,
    }));
  it("is built beside the old one, which answers in full until it goes; then searches say so", async () => {
    const old = await build(2, many(2));
    const count = async (of: typeof old) => (await ask(of, { q: "mat ong" })).metadata.count;
    const built = new AbortController();
    const seen: (number | null)[] = [];
    const reader = (async () => {
      while (!built.signal.aborted) seen.push(await count(old));
    })();
    const next = await build(3, many(3));
    built.abort();
    await reader;
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set([1500]));
    expect(await count(next)).toBe(1500);
    await provider.deleteIndex({ index: old.physical_name });
    // Medusa's module asks again at the active version when it hears NOT_FOUND, so no reader notices.
    await expect(count(old)).rejects.toMatchObject({ type: "not_found" });
    expect(await count(next)).toBe(1500);
  });
  it("is known to PostgreSQL as soon as it is filled, which by itself would look within a minute only", async () => {
    const { physical_name: name } = await build(5, many(5));
    const { rows } = await connection.raw<{ rows: { seen: number }[] }>(
      "select c.reltuples as seen from search_vi_index i join pg_class c on c.relname = i.plan::json->>'table' where i.name = ?",
      [name],
    );
    expect(rows).toEqual([{ seen: 1500 }]);
  });
  it("can be emptied, and is counted as empty", async () => {
    const emptied = await build(4, DOCUMENTS);
    const held = async () =>
      (await provider.listIndexes()).find(({ name }) => name === emptied.physical_name)?.document_count;
    expect(await held()).toBe(DOCUMENTS.length);
    expect((await provider.clearIndex({ index: emptied.physical_name })).status).toBe("succeeded");
    expect(await held()).toBe(0);
    expect(ids(await ask(emptied, { q: "keo me" }))).toEqual([]);
  });
});

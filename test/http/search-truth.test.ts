import { describe, expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { expectNoDrift } from "../support/search-sides";
import { whileNobodyWrites } from "../support/search-writer";
import { api, apiJson, token } from "../support/stack";

type Card = {
  id: string;
  title: string;
  slug: string;
  badge: { stars: number } | null;
  producer: { slug: string } | null;
};
type Health = {
  status: string;
  engine: string;
  writer: boolean;
  oldest_pending_seconds: number;
  indexes: {
    index: string;
    documents: { database: number; engine: number };
    pending: number;
    failed_tasks: number;
    reconciled: { at: string } | null;
    last_failure?: string | null;
  }[];
};

const health = async () => apiJson<Health>("/health/search");
const catalogue = async (query: string) => apiJson<{ products: Card[] }>(`/store/catalogue?${query}`);

async function storeHits(
  entity: string,
  filters: object,
): Promise<{ id: string; document: { certificates?: unknown[] } }[]> {
  const { results } = await apiJson<{ results: { hits: { id: string; document: { certificates?: unknown[] } }[] }[] }>(
    "/store/search",
    { method: "POST", body: JSON.stringify({ entity, filters }) },
  );
  return results[0]?.hits ?? [];
}

describe("while the index is behind", () => {
  it("what was taken back is on no page, in no suggestion and in no answer of Medusa's own search", async () => {
    const [card] = (await catalogue("stars=4&limit=1")).products;
    const id = card?.id ?? "";
    const short = card?.slug.split("-").pop() ?? "";
    await whileNobodyWrites(async () => {
      await onDatabase(async (client) => client.query("update product set status = 'draft' where id = $1", [id]));
      try {
        const q = encodeURIComponent(card?.title ?? "");
        expect((await catalogue(`q=${q}&limit=100`)).products.map((one) => one.id)).not.toContain(id);
        expect((await catalogue("limit=100")).products.map((one) => one.id)).not.toContain(id);
        const { products } = await apiJson<{ products: { id: string }[] }>(`/store/suggest?q=${q}&limit=10`);
        expect(products.map((one) => one.id)).not.toContain(id);
        expect(await storeHits("product", { id })).toEqual([]);
        expect(short).not.toBe("");
      } finally {
        await onDatabase(async (client) => client.query("update product set status = 'published' where id = $1", [id]));
      }
    });
    await expect.poll(async () => (await storeHits("product", { id })).length).toBe(1);
  });

  it("a certificate that was revoked gives no star, by any way", async () => {
    const [card] = (await catalogue("stars=4&limit=1")).products;
    const id = card?.id ?? "";
    const set = (from: string, to: string) =>
      onDatabase(async (client) =>
        client.query(
          `update certificate set status = $1 where status = $2 and rated_product_id in
             (select rated_product_id from product_rated_product where product_id = $3)`,
          [to, from, id],
        ),
      );
    await whileNobodyWrites(async () => {
      await set("active", "suspended");
      try {
        const found = (await catalogue("limit=100&stars=4")).products.find((one) => one.id === id);
        expect(found?.badge ?? null).toBeNull();
        expect((await storeHits("product", { id }))[0]?.document.certificates ?? []).toEqual([]);
      } finally {
        await set("suspended", "active");
      }
    });
  });

  it("a producer or sales point that is hidden is not found either", async () => {
    const producer = (await storeHits("producer", {}))[0]?.id ?? "";
    const point = (await storeHits("sales_point", {}))[0]?.id ?? "";
    await whileNobodyWrites(async () =>
      onDatabase(async (client) => {
        await client.query("update producer set status = 'suspended' where id = $1", [producer]);
        await client.query("update sales_point set status = 'suspended' where id = $1", [point]);
        try {
          expect(await storeHits("producer", { id: producer })).toEqual([]);
          expect(await storeHits("sales_point", { id: point })).toEqual([]);
        } finally {
          await client.query("update producer set status = 'active' where id = $1", [producer]);
          await client.query("update sales_point set status = 'open' where id = $1", [point]);
        }
      }),
    );
  });
});

describe("health of search", () => {
  it("says in numbers that both sides have the same, and no reasons to strangers", async () => {
    await expectNoDrift(60);
    await expect.poll(async () => (await health()).status, { timeout: 60_000 }).toBe("true");
    const answer = await health();
    expect(answer.writer).toBe(true);
    expect(answer.engine).not.toBe("");
    expect(answer.indexes.map(({ index }) => index)).toEqual(["product", "producer", "sales_point"]);
    for (const { documents } of answer.indexes) {
      expect(documents.database).toBeGreaterThan(0);
      expect(documents.engine).toBe(documents.database);
    }
    expect(answer.indexes.every((index) => !("last_failure" in index))).toBe(true);
  });

  it("counts what waits while nobody writes", async () => {
    await whileNobodyWrites(async () => {
      await onDatabase(async (client) =>
        client.query("update product set updated_at = updated_at where status = 'published'"),
      );
      await expect
        .poll(async () => (await apiJson<{ noted: number }>("/health/search")).noted, { timeout: 5000 })
        .toBeGreaterThan(0);
    });
    await expect.poll(async () => (await apiJson<{ noted: number }>("/health/search")).noted).toBe(0);
  });

  it("is told with reasons to operators alone", async () => {
    expect((await api("/admin/ocop/search")).status).toBe(401);
    const { search } = await apiJson<{ search: Health }>("/admin/ocop/search", { token: await token("operator") });
    expect(search.indexes.every((index) => "last_failure" in index)).toBe(true);
  });
});

describe("rebuilding by swap", () => {
  const ask = async (body: unknown, headers: Record<string, string> = {}) =>
    api("/admin/ocop/search/rebuild", {
      method: "POST",
      token: await token("operator"),
      body: JSON.stringify(body),
      headers,
    });
  const serving = async () =>
    onDatabase(
      async (client) =>
        (await client.query<{ v: number }>("select active_version as v from search_index where name = 'product'"))
          .rows[0]?.v,
    );

  it("leaves no gap and loses no change that is made meanwhile", { timeout: 180_000 }, async () => {
    const before = await serving();
    const key = { "idempotency-key": `rebuild-${Date.now()}` };
    const begun = await ask({}, key);
    expect(begun.status).toBe(202);
    expect((await ask({}, key)).status).toBe(202);
    const counts: number[] = [];
    await onDatabase(async (client) => {
      const { rows } = await client.query<{ id: string; title: string }>(
        "select id, title from product where status = 'published' and deleted_at is null order by id",
      );
      let n = 0;
      const until = Date.now() + 60_000;
      try {
        while ((await serving()) === before && Date.now() < until) {
          const row = rows[n % rows.length];
          await client.query("update product set title = $1 where id = $2", [`${row?.title} ${n}`, row?.id]);
          counts.push((await catalogue("limit=1")).products.length);
          n += 1;
        }
        expect(await serving()).toBe((before ?? 0) + 1);
        await expectNoDrift(60);
      } finally {
        for (const { id, title } of rows)
          await client.query("update product set title = $1 where id = $2", [title, id]);
      }
    });
    expect(counts.length).toBeGreaterThan(0);
    expect(Math.min(...counts)).toBe(1);
    await expectNoDrift(60);
  });

  it("is refused to strangers and with a field that nobody knows", async () => {
    expect((await api("/admin/ocop/search/rebuild", { method: "POST", body: "{}" })).status).toBe(401);
    expect((await ask({ indexes: ["customer"] })).status).toBe(400);
    expect((await ask({ everything: true })).status).toBe(400);
  });
});

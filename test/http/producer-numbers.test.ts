import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ProducerNumbers } from "../../plugins/ocop/src/contract/producer-numbers";
import { lowStock } from "../../plugins/ocop/src/modules/stock/rules/low-stock";
import { todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { onDatabase } from "../support/audit";
import type { Buyable } from "../support/checkout";
import { ask, invited, newProducer, ownerOf, type Person } from "../support/members";
import { tellViews } from "../support/page-views";
import { act, type Part, partsOf } from "../support/parts";
import { buyablesOfProducers, orderCash } from "../support/purchase";
import { api, stack } from "../support/stack";

const TODAY = todayInHoChiMinh();
const unique = `zw${Date.now()
  .toString(36)
  .replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}`;

let good: Buyable;
let part: Part;
let seller: Awaited<ReturnType<typeof ownerOf>>;
let stranger: Awaited<ReturnType<typeof newProducer>>;
let slugs: { product: string; producer: string };

async function numbers(person: Person, query = ""): Promise<ProducerNumbers> {
  const { status, body } = await ask(person, `numbers${query}`);
  expect(status).toBe(200);
  return body as unknown as ProducerNumbers;
}

beforeAll(async () => {
  good = (await buyablesOfProducers(1))[0] as Buyable;
  const order = await orderCash([{ variant_id: good.variant_id, quantity: 1 }]);
  part = (await partsOf(order.order_id))[0] as Part;
  seller = await ownerOf(part.producer_id);
  stranger = await newProducer();
  slugs = await onDatabase(async (client) => {
    const product = await client.query<{ handle: string }>("select handle from product where id = $1", [
      good.product_id,
    ]);
    const producer = await client.query<{ slug: string }>("select slug from producer where id = $1", [
      part.producer_id,
    ]);
    return { product: product.rows[0]?.handle ?? "", producer: producer.rows[0]?.slug ?? "" };
  });
});
afterAll(async () => seller.leave());

describe("what buyers look for", () => {
  it("is told of the producer's province, without what others look for elsewhere", async () => {
    const word = `${unique} rim`;
    const search = async (province: string) => api(`/store/catalogue?${new URLSearchParams({ q: word, province })}`);
    const told = async (person: Person) => (await numbers(person)).area_words;
    const place = async (province: string) =>
      onDatabase((client) =>
        client.query("update producer set province_code = $1 where id = $2", [province, stranger.producer_id]),
      );
    await place("04");
    for (let n = 0; n < 5; n += 1) await search("04");
    await expect
      .poll(async () => (await told(stranger)).zero, { timeout: 30_000 })
      .toContainEqual({ word, searches: 5 });
    const { province, popular } = await told(stranger);
    expect(province).toMatch(/Cao Bằng/);
    expect(popular).toContainEqual({ word, searches: 5 });
    await place("22");
    expect(JSON.stringify(await told(stranger))).not.toContain(word);
  });
});

describe("sales", () => {
  it("are those of the own orders, and what is refused or cancelled is none", async () => {
    const before = await numbers(seller);
    const order = await orderCash([{ variant_id: good.variant_id, quantity: 2 }]);
    const [fresh] = await partsOf(order.order_id);
    const after = await numbers(seller);
    expect(after.totals.orders - before.totals.orders).toBe(1);
    expect(after.totals.pieces - before.totals.pieces).toBe(2);
    expect(after.totals.revenue - before.totals.revenue).toBe((fresh?.item_total ?? 0) - (fresh?.discount_total ?? 0));
    expect((await act(fresh?.id ?? "", { act: "refuse", reason: "Thử nghiệm" })).status).toBe(200);
    expect((await numbers(seller)).totals).toEqual(before.totals);
    expect((await numbers(stranger)).totals).toMatchObject({ orders: 0, pieces: 0, revenue: 0 });
  });

  it.each([
    ["30", "day", 30],
    ["90", "week", 13],
    ["365", "week", 52],
  ] as const)("of %s days are told by %s, and add up", async (period, step, count) => {
    const told = await numbers(seller, `?period=${period}`);
    expect(told).toMatchObject({ period, step, to: TODAY });
    expect(told.spans).toHaveLength(count);
    for (const key of ["orders", "pieces", "revenue", "product_views", "producer_views"] as const)
      expect(told.spans.reduce((sum, span) => sum + span[key], 0)).toBe(told.totals[key]);
  });

  it.each(["?period=7", "?period=", "?producer_id=pdr_1"])("are refused for %s", async (query) =>
    expect((await ask(seller, `numbers${query}`)).status).toBe(400),
  );

  it("may be seen by who keeps the goods, not by who only handles orders", async () => {
    expect((await ask(await invited(stranger, "editor"), "numbers")).status).toBe(200);
    expect(await ask(await invited(stranger, "orders"), "numbers")).toMatchObject({
      status: 403,
      body: { code: "role_required" },
    });
  });
});

describe("views", () => {
  const product = (word: string | null, count = 1) => ({ kind: "product" as const, slug: slugs.product, word, count });

  it("are taken from the storefront only", async () => {
    const body = { views: [product(null)] };
    expect((await tellViews(body, "x".repeat(64))).status).toBe(401);
    expect((await tellViews(body)).status).toBe(200);
    for (const wrong of [
      { views: [] },
      { views: [{ ...product(null), ip: "1.2.3.4" }] },
      { views: [product(null, 0)] },
    ])
      expect((await tellViews(wrong)).status).toBe(400);
  });

  it("count for the own pages, and for nobody when there is no such page", async () => {
    const [before, foreign] = [await numbers(seller), await numbers(stranger)];
    const told = await tellViews({
      views: [
        product(null, 2),
        product(`${unique} 0912 345 678`),
        { kind: "producer", slug: slugs.producer, word: null, count: 4 },
        { kind: "product", slug: `${unique}-khong-co`, word: unique, count: 9 },
        { kind: "producer", slug: slugs.product, word: null, count: 9 },
      ],
    });
    expect(told).toMatchObject({ status: 200, body: { pages: 2 } });
    const after = await numbers(seller);
    expect(after.totals.product_views - before.totals.product_views).toBe(3);
    expect(after.totals.producer_views - before.totals.producer_views).toBe(4);
    expect(after.spans.at(-1)?.product_views).toBeGreaterThanOrEqual(3);
    expect((await numbers(stranger)).totals).toEqual(foreign.totals);
    expect(JSON.stringify(after.words)).not.toContain(unique);
  });

  it("are told by the storefront itself, of what its cache answers too, and of people only", async () => {
    const { storefront } = stack();
    const phone = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";
    const visit = async (agent: string) => {
      const referer = `${storefront}/san-pham?q=${unique}+kho`;
      const answer = await fetch(`${storefront}/san-pham/${slugs.product}`, {
        headers: { "user-agent": agent, referer },
      });
      expect(answer.status).toBe(200);
      await answer.arrayBuffer();
    };
    const before = (await numbers(seller)).totals.product_views;
    for (let n = 0; n < 3; n += 1) await visit(phone);
    await visit("Googlebot/2.1 (+http://www.google.com/bot.html)");
    // The storefront gathers for ten seconds.
    let after = await numbers(seller);
    for (let n = 0; n < 50 && after.totals.product_views < before + 3; n += 1) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      after = await numbers(seller);
    }
    expect(after.totals.product_views).toBe(before + 3);
    expect(after.words).toContainEqual({ word: `${unique} kho`, visits: 3 });
  });

  it("show a word from the third visit on, in one spelling, to whose goods it led alone", async () => {
    const words = async (person: Person) => (await numbers(person)).words.filter(({ word }) => word === unique);
    await tellViews({ views: [product(unique, 1), product(`${unique.toUpperCase()}!`, 1)] });
    expect(await words(seller)).toEqual([]);
    await tellViews({ views: [product(unique, 1)] });
    expect(await words(seller)).toEqual([{ word: unique, visits: 3 }]);
    expect(await words(stranger)).toEqual([]);
    const rows = await onDatabase((client) =>
      client.query<Record<string, unknown>>("select * from word_visit where word = $1", [unique]),
    );
    expect(Object.keys(rows.rows[0] ?? {}).toSorted()).toEqual(
      ["created_at", "day", "deleted_at", "id", "product_id", "updated_at", "visits", "word"].toSorted(),
    );
    expect(rows.rows).toHaveLength(1);
  });
});

describe("low stock", () => {
  it("names own goods that run out, by the rule, and no others", async () => {
    const { low_stock } = await numbers(seller);
    const { rows } = await onDatabase((client) =>
      client.query<{ id: string; available: number }>(
        `select v.id, coalesce(min(floor(level.available / item.required_quantity)), 0)::int as available
         from product_producer made
         join product p on p.id = made.product_id and p.status = 'published' and p.deleted_at is null
         join product_variant v on v.product_id = p.id and v.deleted_at is null
           and v.manage_inventory and not v.allow_backorder
         left join product_variant_inventory_item item on item.variant_id = v.id and item.deleted_at is null
         left join lateral (select coalesce(sum(l.stocked_quantity - l.reserved_quantity), 0) as available
           from inventory_level l where l.inventory_item_id = item.inventory_item_id and l.deleted_at is null) level on true
         where made.producer_id = $1 and made.deleted_at is null group by v.id`,
        [part.producer_id],
      ),
    );
    const own = new Map(rows.map(({ id, available }) => [id, Math.max(0, available)]));
    for (const row of low_stock) {
      expect(own.get(row.variant_id)).toBe(row.available);
      expect(lowStock(row)).toEqual({ days_left: row.days_left });
    }
    const named = new Set(low_stock.map(({ variant_id }) => variant_id));
    const unnamed = [...own].filter(([id, available]) => available <= 5 && !named.has(id));
    expect(unnamed).toEqual([]);
    expect((await numbers(stranger)).low_stock).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { apiJson, token } from "../support/stack";
import { storeSearch } from "../support/store-search";

interface Card {
  id: string;
  title: string;
  price: number | null;
  in_stock: boolean;
  group: string;
  badge: { stars: number; expires_on: string } | null;
  producer: { slug: string; name: string } | null;
  place: { district: string | null };
  province_code: string | null;
}
interface Choice {
  value: string;
  count: number;
  label?: string;
}
interface Catalogue {
  products: Card[];
  count: number;
  facets: Record<"stars" | "group" | "province" | "district" | "producer", Choice[]> & {
    price: { from: number; to: number | null; count: number }[];
    in_stock: number;
  };
}

function catalogue(query: Record<string, string>): Promise<Catalogue> {
  return apiJson<Catalogue>(`/store/catalogue?${new URLSearchParams(query)}`);
}

async function titles(q: string): Promise<string[]> {
  return (await catalogue({ q, limit: "10" })).products.map(({ title }) => title);
}

describe("words", () => {
  it.each(["Gà Mía", "ga mia", "GÀ MÍA", "gà mía".normalize("NFD"), "gà mia"])("%s finds Gà Mía first", async (q) => {
    expect((await titles(q))[0]).toBe("Gà Mía");
  });
  it("takes đ and d for one letter, in both Unicode forms", async () => {
    const wanted = await titles("cu đơ");
    expect(wanted.length).toBeGreaterThan(0);
    expect(await titles("cu do")).toEqual(expect.arrayContaining(wanted));
    expect(await titles("cu đơ".normalize("NFD"))).toEqual(wanted);
  });
  it("forgives one letter and raw Telex keys", async () => {
    expect((await titles("mat onh huong hoa"))[0]).toBe("Mật ong Hưởng Hoa");
    expect((await titles("banhs ter phus nhi"))[0]).toBe("Bánh tẻ Phú Nhi");
  });
  it("knows the names of the dialects", async () => {
    expect((await titles("dau phong eva"))[0]).toBe("Dầu lạc Eva");
  });
  it("finds by a district that has ended, and by producer", async () => {
    const { products } = await catalogue({ q: "hoang hoa" });
    expect(products[0]?.place.district).toContain("Hoằng Hóa");
    expect((await catalogue({ q: "gom su quang vinh" })).products[0]?.producer?.name).toBe("Gốm sứ Quang Vinh");
  });
  it("answers nothing found with an empty page and zero counts", async () => {
    const { count, products, facets } = await catalogue({ q: "zzqqxxyy" });
    expect({ count, products, price: facets.price.every((band) => band.count === 0) }).toEqual({
      count: 0,
      products: [],
      price: true,
    });
  });
});

describe("facets and filters", () => {
  it("each filter leaves only what it says, and its facet promised that number", async () => {
    const all = await catalogue({});
    const group = all.facets.group.find((choice) => choice.count > 0);
    const province = all.facets.province[0];
    const producer = all.facets.producer[0];
    const byGroup = await catalogue({ group: group?.value ?? "", limit: "100" });
    expect(byGroup.count).toBe(group?.count);
    expect(byGroup.products.every((card) => card.group === group?.value)).toBe(true);
    const byProvince = await catalogue({ province: province?.value ?? "", limit: "100" });
    expect(byProvince.count).toBe(province?.count);
    expect(byProvince.products.every((card) => card.province_code === province?.value)).toBe(true);
    expect((await catalogue({ producer: producer?.value ?? "" })).count).toBe(producer?.count);
    const stocked = await catalogue({ in_stock: "true", limit: "100" });
    expect(stocked.count).toBe(all.facets.in_stock);
    expect(stocked.products.every((card) => card.in_stock)).toBe(true);
  });
  it("a facet ignores its own filter and heeds the others", async () => {
    const all = await catalogue({});
    const narrowed = await catalogue({ group: "handicraft", stars: "4" });
    expect(narrowed.facets.group.length).toBe(all.facets.group.length);
    expect(narrowed.facets.group.find(({ value }) => value === "food")?.count).toBe(
      (await catalogue({ group: "food", stars: "4" })).count,
    );
  });
  it("stars are those of today", async () => {
    const today = todayInHoChiMinh();
    const { facets } = await catalogue({});
    for (const { value, count } of facets.stars) {
      const { products, count: found } = await catalogue({ stars: value, limit: "100" });
      expect(found).toBe(count);
      expect(products.every((card) => card.badge?.stars === Number(value) && card.badge.expires_on > today)).toBe(true);
    }
  });
  it("place codes and slugs are the same filter", async () => {
    const district = (await catalogue({})).facets.district[0];
    const slug = await catalogue({ district: `bat-ky-${district?.value.toLowerCase()}` });
    expect(slug.count).toBe(district?.count);
  });
  it("sorts by price both ways and pages without repeating", async () => {
    const up = (await catalogue({ sort: "price_asc", limit: "100" })).products.map(({ price }) => price ?? Infinity);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    const down = (await catalogue({ sort: "price_desc", limit: "50" })).products.flatMap(({ price }) => price ?? []);
    expect(down).toEqual(down.toSorted((a, b) => b - a));
    const pages = await Promise.all(["1", "2", "3"].map((page) => catalogue({ page, limit: "10" })));
    const ids = pages.flatMap(({ products }) => products.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("alcohol", () => {
  const drink = /rượu/i;
  it("is on no page of the catalogue, in no suggestion and in no sitemap", async () => {
    const seen = await Promise.all(["1", "2"].map((page) => catalogue({ page, limit: "100" })));
    const found = await catalogue({ q: "rượu", limit: "100" });
    expect([...seen, found].flatMap(({ products }) => products).filter(({ title }) => drink.test(title))).toEqual([]);
    const suggestions = await apiJson<{ products: { title: string }[] }>("/store/suggest?q=ruou");
    expect(suggestions.products.filter(({ title }) => drink.test(title))).toEqual([]);
    const { entries } = await apiJson<{ entries: { slug: string }[] }>("/store/sitemap?kind=products&page=1");
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ slug }) => slug.startsWith("ruou"))).toEqual([]);
  });
  it("cannot be asked for at Medusa's own search", async () => {
    const answer = await storeSearch({
      entity: "product",
      filters: { $or: [{ age_restricted: true }, { q: "rượu" }] },
    });
    const { results } = (await answer.json()) as { results?: { hits: { document: { title: string } }[] }[] };
    expect((results ?? []).flatMap(({ hits }) => hits).filter(({ document }) => drink.test(document.title))).toEqual(
      [],
    );
  });
});

it("a changed price is found within seconds", async () => {
  const operator = await token("operator");
  const card = (await catalogue({ q: "ga mia", limit: "1" })).products[0];
  const fields = "variants.id,variants.prices.id,variants.prices.amount";
  const { product } = await apiJson<{
    product: { variants: { id: string; prices: { id: string; amount: number }[] }[] };
  }>(`/admin/products/${card?.id}?fields=${fields}`, { token: operator });
  const changed = (factor: number) =>
    product.variants.map(({ id, prices }) => ({
      id,
      prices: prices.map((price) => ({ id: price.id, amount: price.amount + factor, currency_code: "vnd" })),
    }));
  const write = (factor: number) =>
    Promise.all(
      changed(factor).map(({ id, prices }) =>
        apiJson(`/admin/products/${card?.id}/variants/${id}`, {
          method: "POST",
          token: operator,
          body: JSON.stringify({ prices }),
        }),
      ),
    );
  await write(1000);
  try {
    await expect
      .poll(async () => (await catalogue({ q: "ga mia", limit: "1" })).products[0]?.price)
      .toBe((card?.price ?? 0) + 1000);
  } finally {
    await write(0);
  }
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adult, type Drink, fileUnder, readDrinks } from "../support/age";
import { freshRandom } from "../support/random";
import { api, apiJson } from "../support/stack";

const QUERIES = 500;
const FORGED = { "x-age-pass": "zzzzzz.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" };
const random = freshRandom("age screen");

let drinks: Drink[];
let secrets: string[];
let putBack: () => Promise<void> = async () => undefined;
let pass: { "x-age-pass": string };

beforeAll(async () => {
  drinks = await readDrinks();
  if (drinks.length < 8) throw new Error("the demo has too few drinks to look for");
  // Whatever tells a drink: ids, address and name.
  secrets = drinks.flatMap(({ id, title, handle, variants }) => [id, title, handle, ...variants.map((one) => one.id)]);
  pass = await adult();
  const [first] = drinks;
  if (first !== undefined) putBack = await fileUnder(first.id);
});
afterAll(() => putBack());

const post = async (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  api(path, { method: "POST", body: JSON.stringify(body), headers });

/** The first thing in an answer that tells a drink, or null. What was asked is no secret, so an echo does not count. */
async function leak(answer: Response): Promise<string | null> {
  const text = (await answer.text()).replaceAll(/"query":"(?:[^"\\]|\\.)*"/g, "");
  return secrets.find((secret) => text.includes(secret)) ?? null;
}

const marks = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");

/** Letters of a text, one of them wrong, missing, doubled or swapped with the next. */
function slip(text: string): string {
  const at = random.int(text.length);
  const rest = text.slice(at + 1);
  return random.pick([
    text.slice(0, at) + rest,
    text.slice(0, at) + random.pick([..."aeiousxfrj"]) + rest,
    text.slice(0, at + 1) + text.slice(at),
    text.slice(0, at) + (rest[0] ?? "") + (text[at] ?? "") + rest.slice(1),
  ]);
}

function words(): string {
  const { title } = random.pick(drinks);
  const parts = title.split(/\s+/);
  const some = parts
    .slice(random.int(parts.length))
    .slice(0, 1 + random.int(3))
    .join(" ");
  const text = random.pick([title, some, "rượu", "bia", "vang", "rượu nếp", "đồ uống có cồn", "nước mắm"]);
  return random.pick([
    (one: string) => one,
    marks,
    slip,
    (one: string) => slip(marks(one)),
    (one: string) => one.toUpperCase(),
    (one: string) => one.normalize("NFD"),
  ])(text);
}

const fields = (list: string) => `fields=${encodeURIComponent(list)}&limit=100`;
const OF_GOODS = [
  `/store/collections?${fields("*products")}`,
  `/store/product-categories?${fields("id,*products")}`,
  "/store/product-tags?limit=100",
  "/store/product-types?limit=100",
];

/** One request of a visitor, drawn. */
async function draw(headers: Record<string, string> = {}): Promise<{ asked: string; answer: Response }> {
  const q = words();
  const drink = random.pick(drinks);
  const get = async (path: string) => ({ asked: path, answer: await api(path, { headers }) });
  const query = (more: Record<string, string> = {}) => new URLSearchParams({ q, ...more }).toString();
  const search = async (body: Record<string, unknown>) => ({
    asked: `POST /store/search ${JSON.stringify(body)}`,
    answer: await post("/store/search", body, headers),
  });
  return random.pick([
    () => get(`/store/catalogue?${query({ limit: "100" })}`),
    () => get(`/store/catalogue?${query({ group: "beverage", sort: random.pick(["newest", "stars", "price_desc"]) })}`),
    () =>
      get(
        `/store/catalogue?${new URLSearchParams({ group: "beverage", limit: "100", page: String(1 + random.int(2)) })}`,
      ),
    () => get(`/store/catalogue?${query({ stars: "3,4,5", price_from: "0", in_stock: "true" })}`),
    () => get(`/store/suggest?${query({ limit: "10" })}`),
    () => search({ entity: "product", fields: ["id", "title", "slug"], filters: { q }, pagination: { take: 100 } }),
    () => search({ entity: "product", filters: { q, $or: [{ age_restricted: true }, { age_restricted: false }] } }),
    () => search({ entity: "product", filters: { age_restricted: true } }),
    () => search({ entity: "product", filters: { age_restricted: { $in: [true, false] }, id: drink.id } }),
    () => search({ entity: "product", filters: { $not: { age_restricted: false } } }),
    () => search({ entity: "product", filters: { slug: drink.handle } }),
    () =>
      search({
        entity: "product",
        filters: { id: { $in: drinks.map(({ id }) => id) } },
        search_options: { facets: ["group", "producer_facet"] },
      }),
    () => search({ entity: "producer", filters: { q } }),
    () => get(`/store/products?${query({ limit: "100" })}`),
    () => get(`/store/products?id[]=${drink.id}`),
    () => get(`/store/products?handle=${drink.handle}`),
    () => get(`/store/products?$or[0][id]=${drink.id}&$or[1][status]=published`),
    () =>
      get(
        `/store/products?order=${random.pick(["title", "-title", "-created_at"])}&limit=100&offset=${random.int(200)}`,
      ),
    () => get(`/store/products/${drink.id}`),
    () =>
      get(
        random.pick([
          `/store/Products?id[]=${drink.id}`,
          `/STORE/products/?id[]=${drink.id}`,
          `/store/PRODUCTS/${drink.id}/`,
        ]),
      ),
    async () => ({
      asked: "POST /store/Search",
      answer: await post(
        random.pick(["/store/Search", "/store/search/", "/STORE/search"]),
        { entity: "product", filters: { id: drink.id } },
        headers,
      ),
    }),
    () => get(`/store/product-variants?id[]=${drink.variants[0]?.id ?? ""}`),
    () => get(`/store/product-variants?${query({ limit: "100", fields: "id,title,*product" })}`),
    () => get(`/store/product-variants/${drink.variants[0]?.id ?? ""}`),
    () => get(random.pick(OF_GOODS)),
    () => get(`/store/product-categories?${fields("id,products.title,*category_children.products")}`),
    () => get(`/store/badges?product_id[]=${drink.id}`),
    () => get(`/store/listings/${drink.handle}`),
    () => get(`/store/listings/${drink.id}`),
    () => get(`/store/products/${drink.id}/badge`),
    () => get(`/store/sitemap?kind=products&page=1`),
    () => get(`/store/producers?${query({ limit: "100" })}`),
  ])();
}

describe("a visitor who has not passed the age screen", () => {
  it(`finds no alcohol in ${QUERIES} drawn requests`, async () => {
    const answered = new Map<number, number>();
    for (let asked = 0; asked < QUERIES; asked += 1) {
      const headers = random.pick<Record<string, string>>([{}, {}, FORGED]);
      const { asked: request, answer } = await draw(headers);
      answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1);
      expect({ request, failed: answer.status >= 500, leak: await leak(answer) }).toEqual({
        request,
        failed: false,
        leak: null,
      });
    }
    process.stdout.write(`age screen: answers by status ${JSON.stringify(Object.fromEntries(answered))}\n`);
    expect(answered.get(200) ?? 0).toBeGreaterThan(QUERIES / 2);
  }, 300_000);

  it("is told no number that counts alcohol", async () => {
    const facets = async (headers: Record<string, string>) =>
      apiJson<{ count: number; facets: Record<string, unknown> }>("/store/catalogue?group=beverage&limit=100", {
        headers,
      });
    const [unscreened, screened] = await Promise.all([facets({}), facets(pass)]);
    expect(screened.count - unscreened.count).toBe(drinks.length);
    const group = (of: typeof screened) =>
      (of.facets.group as { value: string; count: number }[]).find(({ value }) => value === "beverage")?.count;
    expect((group(screened) ?? 0) - (group(unscreened) ?? 0)).toBe(drinks.length);
    expect(group(unscreened)).toBe(unscreened.count);
  });

  it("gets 403 with a stable code for the page, the certificate and the house of a drink", async () => {
    for (const { handle, id } of drinks) {
      for (const reference of [handle, id]) {
        const answer = await api(`/store/listings/${reference}`);
        expect(answer.status).toBe(403);
        expect(await answer.json()).toMatchObject({ code: "age_screen_required", type: "forbidden" });
      }
      const { listing } = await apiJson<{ listing: { certificate_history: { number: string }[] } }>(
        `/store/listings/${handle}`,
        { headers: pass },
      );
      for (const { number } of listing.certificate_history) {
        expect((await api(`/store/certificates/${encodeURIComponent(number)}`)).status).toBe(403);
        expect((await api(`/store/certificates/${encodeURIComponent(number)}`, { headers: pass })).status).toBe(200);
      }
    }
  });
});

describe("an adult", () => {
  it("finds every drink by its name, in the catalogue, at Medusa's search and in Medusa's lists", async () => {
    for (const { id, title, handle, variants } of drinks) {
      const ids = async (path: string, list: string) => {
        const answer = await apiJson<Record<string, { id: string }[]>>(path, { headers: pass });
        return (answer[list] ?? []).map((one) => one.id);
      };
      expect(await ids(`/store/catalogue?${new URLSearchParams({ q: title })}`, "products")).toContain(id);
      expect(await ids(`/store/suggest?${new URLSearchParams({ q: title })}`, "products")).toContain(id);
      expect(await ids(`/store/products?id[]=${id}`, "products")).toEqual([id]);
      expect(await ids(`/store/product-variants?id[]=${variants[0]?.id ?? ""}`, "variants")).toHaveLength(1);
      const answer = await post(
        "/store/search",
        { entity: "product", fields: ["id"], filters: { slug: handle } },
        pass,
      );
      expect(await answer.text()).toContain(id);
      const { listing } = await apiJson<{ listing: { age_restricted: boolean; related: { id: string }[] } }>(
        `/store/listings/${handle}`,
        { headers: pass },
      );
      expect(listing.age_restricted).toBe(true);
      // Alcohol is recommended to nobody.
      expect(listing.related.filter((one) => drinks.some((drink) => drink.id === one.id))).toEqual([]);
    }
  });

  it("gets the goods of a collection, of a category, of a tag and of a type, in which others miss the drink", async () => {
    const [drink] = drinks;
    for (const path of OF_GOODS) {
      expect(await (await api(path, { headers: pass })).text()).toContain(drink?.id);
      const open = await api(path);
      expect({ path, status: open.status, leak: await leak(open) }).toEqual({ path, status: 200, leak: null });
    }
  });

  it("has no drink in the sitemap either", async () => {
    expect(await leak(await api("/store/sitemap?kind=products&page=1", { headers: pass }))).toBeNull();
  });
});

describe("POST /store/age-pass", () => {
  const today = new Date(Date.now() + 7 * 3_600_000);
  const born = (years: number, days = 0) => {
    const day = new Date(Date.UTC(today.getUTCFullYear() - years, today.getUTCMonth(), today.getUTCDate() + days));
    return { day: day.getUTCDate(), month: day.getUTCMonth() + 1, year: day.getUTCFullYear() };
  };

  it("gives a pass to whoever is 18 today, without the birth date in it", async () => {
    const answer = await post("/store/age-pass", born(18));
    expect(answer.status).toBe(200);
    const body = (await answer.json()) as { pass: string; expires_at: string };
    expect(Object.keys(body).toSorted()).toEqual(["expires_at", "pass"]);
    const hours = (Date.parse(body.expires_at) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23);
    expect(hours).toBeLessThanOrEqual(24);
    expect(answer.headers.get("cache-control")).toContain("no-store");
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it("refuses who is 18 tomorrow, and leaves nothing behind", async () => {
    const answer = await post("/store/age-pass", born(18, 1));
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ type: "forbidden", code: "under_age", message: expect.any(String) });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it.each([
    [{ day: 31, month: 2, year: 1990 }, "day"],
    [{ day: 1, month: 1, year: 2999 }, "year"],
    [{ day: 1, month: 1, year: 1800 }, "year"],
    [{ day: 0, month: 1, year: 1990 }, "day"],
    [{ day: 1, month: 13, year: 1990 }, "month"],
    [{ day: "1", month: 1, year: 1990 }, "day"],
    [{ day: 1, month: 1 }, "year"],
    [{ day: 1, month: 1, year: 1990, name: "x" }, "name"],
  ])("refuses %j and names %s", async (body, field) => {
    const answer = await post("/store/age-pass", body);
    expect(answer.status).toBe(400);
    expect(Object.keys(((await answer.json()) as { fields: object }).fields)).toEqual([field]);
  });
});

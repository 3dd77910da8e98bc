import { randomInt } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { createProducer, operator as asOperator, removeMade, type Stored } from "../support/demo-rows";
import { enter, type Entry, issue, operator, remove } from "../support/register";
import { stack } from "../support/stack";

/** The answer's version is believed for two seconds. */
const WAIT = { timeout: 30_000, interval: 500 };

interface Product {
  id: string;
  name: string | null;
  stars: number;
  certificate_number: string;
  producer: string | null;
  producer_id: string | null;
  age_restricted: boolean;
  url: string | null;
}
interface Page<Row> {
  data: Row[];
  next: string | null;
  as_of: string;
  licence: string;
}

/** Another address for each request, so that only the test of the limit meets it. */
const somewhere = () => `2001:db8:7::${randomInt(0xffff).toString(16)}:${randomInt(0xffff).toString(16)}`;

/** A request as anybody makes it: no key. */
async function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> {
  const address = path.startsWith("/") ? path : `/open-data/v1/${path}`;
  return fetch(new URL(address, stack().api), { method, headers: { "x-forwarded-for": somewhere(), ...headers } });
}

async function json<T>(path: string): Promise<T> {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  return (await answer.json()) as T;
}

/** All rows of a list, page by page. */
async function all<Row>(list: string, limit: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (let address: string | null = `${list}.json?limit=${limit}`; address !== null;) {
    const page: Page<Row> = await json<Page<Row>>(address);
    expect(page.data.length).toBeLessThanOrEqual(limit);
    rows.push(...page.data);
    address = page.next;
  }
  return rows;
}

const entries: Entry[] = [];
async function certified(title: string, rated: Record<string, unknown> = {}): Promise<{ id: string; number: string }> {
  const entry = await enter(title, rated);
  entries.push(entry);
  return { ...(await issue(entry)), ...entry };
}
const rowOf = async (number: string): Promise<Product | undefined> =>
  (await all<Product>("products", 1000)).find(({ certificate_number }) => certificate_number === number);

let household: Stored;
let made: { id: string; number: string };
let drink: { id: string; number: string };

beforeAll(async () => {
  household = await createProducer({
    name: "Hộ kinh doanh Dữ liệu Thử nghiệm",
    kind: "household",
    status: "active",
    phone: "0900000001",
    email: "ho@example.vn",
    representative: "Người đại diện thử nghiệm",
    tax_code: "001199000001",
  });
  made = await certified("=1+1 Bánh đa thử nghiệm");
  drink = await certified("Rượu cần dữ liệu thử nghiệm", { group: "beverage", alcohol_strength: 18 });
  const [entry] = entries;
  await asOperator(`/admin/ocop/producers/${household.id}/products`, { add: [entry?.product_id] });
});
afterAll(async () => {
  for (const entry of entries) await remove(entry);
  await removeMade();
});

describe("open data", () => {
  it("is read without any key, from every site, and the shop's own API is not", async () => {
    const answer = await get("/open-data/v1", { origin: "https://example.org" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    const index = (await answer.json()) as { files: { path: string; media_type: string }[]; licence: string };
    expect(index.licence).toBe("https://creativecommons.org/licenses/by/4.0/");
    for (const { path, media_type } of index.files) {
      const file = await get(path);
      expect([path, file.status, file.headers.get("content-type")]).toEqual([path, 200, media_type]);
      expect(file.headers.get("link")).toContain('rel="license"');
      await file.arrayBuffer();
    }
    expect((await get("/store/producers")).status).toBe(400);
  });

  it("lets a page ask beforehand", async () => {
    const asked = { "access-control-request-method": "GET", "access-control-request-headers": "if-none-match" };
    const answer = await get("products.json", { origin: "https://example.org", ...asked }, "OPTIONS");
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-methods")).toBe("GET,HEAD");
    expect(answer.headers.get("access-control-allow-headers")).toBe("if-none-match");
    expect((await get("products.json", {}, "POST")).status).toBe(404);
  });

  it("describes itself by OpenAPI", async () => {
    const description = await json<{ openapi: string; paths: Record<string, unknown> }>("openapi.json");
    expect(description.openapi).toBe("3.1.0");
    const { files } = await json<{ files: { path: string }[] }>("/open-data/v1");
    expect(Object.keys(description.paths).toSorted()).toEqual(
      ["/open-data/v1", ...files.map(({ path }) => path)].toSorted(),
    );
  });

  it("has every certified product once, in pages of any size, and as CSV", async () => {
    const rows = await all<Product>("products", 37);
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    const [counted] = await onDatabase(
      async (client) =>
        (
          await client.query<{ count: number }>(
            `select count(distinct rp.id)::int as count from rated_product rp join certificate c on c.rated_product_id = rp.id
             where rp.deleted_at is null and c.deleted_at is null and c.status = 'active' and c.issued_on <= $1 and c.expires_on > $1`,
            [(await json<Page<Product>>("products.json?limit=1")).as_of],
          )
        ).rows,
    );
    expect(rows).toHaveLength(counted?.count ?? -1);
    expect(await all<Product>("products", 1000)).toEqual(rows);
    // As bytes, because reading them as text takes the mark away by which spreadsheets know UTF-8.
    const csv = Buffer.from(await (await get("products.csv")).arrayBuffer()).toString("utf8");
    // No demo name holds a line end, so lines are rows.
    expect(csv.trimEnd().split("\r\n")).toHaveLength(rows.length + 1);
    expect(csv).toMatch(/^\uFEFFid,name,product_code,/);
  });

  it("never lets a spreadsheet run a name", async () => {
    const csv = await (await get("products.csv")).text();
    expect(csv).toContain(",'=1+1 Bánh đa thử nghiệm,");
    expect(await rowOf(made.number)).toMatchObject({ name: "=1+1 Bánh đa thử nghiệm" });
  });

  it("names no household that did not consent, and reaches nobody", async () => {
    expect(await rowOf(made.number)).toMatchObject({ producer: null, producer_id: household.short_id });
    const producers = await all<{ id: string; name: string | null; url: string | null }>("producers", 1000);
    expect(producers.find(({ id }) => id === household.short_id)).toMatchObject({ name: null, url: null });
    const whole = `${JSON.stringify(producers)}${await (await get("producers.csv")).text()}`;
    for (const secret of ["0900000001", "ho@example.vn", "001199000001", "Người đại diện thử nghiệm"])
      expect(whole).not.toContain(secret);
    await asOperator(`/admin/ocop/producers/${household.id}`, { contact_public: true });
    const named = async () => (await rowOf(made.number))?.producer;
    await expect.poll(named, WAIT).toBe("Hộ kinh doanh Dữ liệu Thử nghiệm");
    const again = JSON.stringify(await all("producers", 1000));
    expect(again).toContain("Hộ kinh doanh Dữ liệu Thử nghiệm");
    expect(again).not.toContain("0900000001");
  });

  it("keeps alcohol in the register, marked and with no way into the shop", async () => {
    expect(await rowOf(drink.number)).toMatchObject({ age_restricted: true, url: null });
    const open = await rowOf(made.number);
    expect(open?.url).toMatch(/\/san-pham\//);
  });

  it("has the sales points as GeoJSON", async () => {
    const { features, type } = await json<{
      type: string;
      features: { geometry: { coordinates: [number, number] }; properties: Record<string, unknown> }[];
    }>("sales-points.geojson");
    expect(type).toBe("FeatureCollection");
    expect(features.length).toBeGreaterThan(0);
    for (const { geometry, properties } of features) {
      const [lng, lat] = geometry.coordinates;
      expect(lng > 100 && lng < 118 && lat > 5 && lat < 25).toBe(true);
      expect(properties).not.toHaveProperty("phone");
      expect(properties).not.toHaveProperty("operator");
    }
  });

  it("adds up: the totals of today are the products of today", async () => {
    const sum = async (path: string) =>
      (await json<{ data: { products: number }[] }>(path)).data.reduce((total, { products }) => total + products, 0);
    const products = await all<Product>("products", 1000);
    expect(await sum("totals.json")).toBe(products.length);
    expect(await sum("totals.json?as_of=2018-12-31")).toBe(0);
  });

  it("tells of a day before: what was revoked since was in force then", async () => {
    const provinceless = async (path: string) =>
      (
        await json<{ data: { province_code: string | null; group: string; stars: number; products: number }[] }>(path)
      ).data
        .filter(({ group, stars, province_code }) => group === "ornamental" && stars === 3 && province_code === null)
        .reduce((total, { products }) => total + products, 0);
    const before = await provinceless("totals.json?as_of=2026-02-01");
    const plant = await certified("Cây cảnh dữ liệu thử nghiệm", { group: "ornamental" });
    await operator(`/admin/ocop/certificates/${plant.id}`, { act: "revoke", reason: "Thanh tra" });
    await expect.poll(async () => provinceless("totals.json?as_of=2026-02-01"), WAIT).toBe(before + 1);
    await expect.poll(async () => rowOf(plant.number), WAIT).toBeUndefined();
  });

  it("answers 304 to who has the version, and anew once something changed", async () => {
    const first = await get("products.json?limit=5");
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("last-modified")).toMatch(/GMT$/);
    const again = await get("products.json?limit=5", { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await get("products.json?limit=6", { "if-none-match": etag })).status).toBe(200);
    expect((await get("products.csv", { "if-none-match": etag })).status).toBe(200);
    await certified("Mật mía dữ liệu thử nghiệm");
    const asked = async () => (await get("products.json?limit=5", { "if-none-match": etag })).status;
    await expect.poll(asked, WAIT).toBe(200);
  });

  it.each([
    "products.json?limit=0",
    "products.json?limit=1001",
    "products.json?cursor=../x",
    "products.json?province=38",
    "products.csv?limit=5",
    "totals.json?as_of=2026-02-30",
    "totals.json?as_of=2999-01-01",
  ])("refuses %s and names the parameter", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(400);
    const { code, fields } = (await answer.json()) as { code: string; fields: Record<string, string> };
    expect(code).toBe("invalid_query");
    expect(Object.keys(fields)).toEqual([path.slice(path.indexOf("?") + 1, path.lastIndexOf("="))]);
  });

  it("knows no other file and no other version", async () => {
    for (const path of ["phones.json", "constructor", "__proto__", "/open-data/v2/products.json"])
      expect((await get(path)).status).toBe(404);
  });

  it("is reached on the shop's own address too, where a page tells of it in both languages", async () => {
    const shop = (path: string, headers: Record<string, string> = {}) =>
      fetch(new URL(path, stack().storefront), { headers: { "x-forwarded-for": somewhere(), ...headers } });
    const through = await shop("/open-data/v1/products.json?limit=3");
    expect(await through.json()).toEqual(await json("products.json?limit=3"));
    expect(through.headers.get("access-control-allow-origin")).toBe("*");
    const etag = through.headers.get("etag") ?? "";
    expect((await shop("/open-data/v1/products.json?limit=3", { "if-none-match": etag })).status).toBe(304);
    expect((await shop("/open-data/v1/phones.json")).status).toBe(404);
    for (const [path, title] of [
      ["/du-lieu-mo", "Dữ liệu mở OCOP"],
      ["/en/du-lieu-mo", "OCOP open data"],
    ] as const) {
      const page = await (await shop(path)).text();
      expect(page).toContain(title);
      expect(page).toContain('href="/open-data/v1/products.csv"');
    }
    expect(await (await shop("/")).text()).toContain('href="/du-lieu-mo"');
    expect(await (await shop("/sitemaps/pages-1.xml")).text()).toContain("/en/du-lieu-mo</loc>");
  });

  it("stops who asks too often, for less than a minute, and nobody else", async () => {
    const eager = { "x-forwarded-for": somewhere() };
    const statuses: number[] = [];
    for (let at = 0; at < 12; at += 1) {
      const answers = await Promise.all(Array.from({ length: 11 }, () => get("openapi.json", eager)));
      statuses.push(...answers.map(({ status }) => status));
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(120);
    expect(statuses.filter((status) => status === 429)).toHaveLength(12);
    const stopped = await get("openapi.json", eager);
    expect(((await stopped.json()) as { code: string }).code).toBe("rate_limited");
    const wait = Number(stopped.headers.get("retry-after"));
    expect(wait > 0 && wait <= 60).toBe(true);
    expect((await get("openapi.json")).status).toBe(200);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  SalesPointCollection,
  SalesPointDetail,
  SalesPointListAnswer,
} from "../../plugins/ocop/src/contract/sales-point";
import { addDays, todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { createSalesPoint, operator, removeMade, type Stored } from "../support/demo-rows";
import { api, apiJson } from "../support/stack";

const list = (query: string) => apiJson<SalesPointListAnswer>(`/store/sales-points?${query}`);
const map = (query: string) => apiJson<SalesPointCollection>(`/store/sales-points.geojson?${query}`);
const show = async (reference: string) =>
  (await apiJson<{ sales_point: SalesPointDetail }>(`/store/sales-points/${reference}`)).sales_point;

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const ALWAYS = Object.fromEntries(DAYS.map((day) => [day, [["00:00", "24:00"]]]));
const NEVER = Object.fromEntries(DAYS.map((day) => [day, []]));
const day = (offset: number) => addDays(todayInHoChiMinh(), offset);
/** Côn Đảo: far from every demo point. */
const HERE = { latitude_e6: 8_690_000, longitude_e6: 106_600_000 };
const NEAR = "near=8.69,106.6&radius_km=20";

let open: Stored;
let shut: Stored;
let unknown: Stored;

beforeAll(async () => {
  open = await createSalesPoint({ name: "Điểm thử mở cửa", kind: "post_office", hours: ALWAYS, ...HERE });
  shut = await createSalesPoint({ name: "Điểm thử đóng cửa", hours: NEVER, ...HERE, latitude_e6: 8_780_000 });
  unknown = await createSalesPoint({ name: "Điểm thử chưa rõ giờ", ...HERE, latitude_e6: 8_740_000 });
});
afterAll(removeMade);

const ids = ({ sales_points }: SalesPointListAnswer) => sales_points.map(({ id }) => id);

describe("GET /store/sales-points", () => {
  it("gives the nearest first, with kilometres, and nothing beyond the radius", async () => {
    const answer = await list(NEAR);
    expect(ids(answer)).toEqual([open.id, unknown.id, shut.id]);
    const [first, second, third] = answer.sales_points.map(({ distance_km }) => distance_km ?? -1);
    expect(first).toBe(0);
    expect(second).toBeCloseTo(5.56, 1);
    expect(third).toBeCloseTo(10.01, 1);
    expect(ids(await list("near=8.69,106.6&radius_km=6"))).toEqual([open.id, unknown.id]);
  });

  it("tells open, closed and unknown apart", async () => {
    const { sales_points } = await list(NEAR);
    expect(sales_points.map(({ open_now }) => open_now)).toEqual([true, null, false]);
    expect(ids(await list(`${NEAR}&open_now=true`))).toEqual([open.id]);
    expect(ids(await list(`${NEAR}&open_now=false`))).toEqual([shut.id]);
  });

  it("filters by box, kind and name", async () => {
    expect(ids(await list("bbox=106.5,8.6,106.7,8.7"))).toEqual([open.id]);
    expect((await list("bbox=106.7,8.6,106.5,8.7")).sales_points.map(({ id }) => id)).not.toContain(open.id);
    expect(ids(await list(`${NEAR}&kind=post_office`))).toEqual([open.id]);
    expect(ids(await list("q=diem thu chua ro"))).toEqual([unknown.id]);
  });

  it("filters by historical district and today's province", async () => {
    const everywhere = await list("limit=100");
    const located = everywhere.sales_points.find(({ district_code }) => district_code !== null);
    const district = located?.district_code ?? "";
    const inDistrict = await list(`district=${district.toLowerCase()}&limit=100`);
    expect(ids(inDistrict)).toContain(located?.id);
    expect(inDistrict.sales_points.every(({ district_code }) => district_code === district)).toBe(true);
    const inProvince = await list(`province=${located?.province_code}&limit=100`);
    expect(inProvince.count).toBeGreaterThanOrEqual(inDistrict.count);
  });

  it("shows fairs until their last day", async () => {
    const past = await createSalesPoint({ name: "Hội chợ thử đã qua", starts_on: day(-9), ends_on: day(-1), ...HERE });
    const now = await createSalesPoint({
      name: "Hội chợ thử đang mở",
      starts_on: day(-1),
      ends_on: day(0),
      hours: ALWAYS,
    });
    const next = await createSalesPoint({
      name: "Hội chợ thử sắp tới",
      starts_on: day(1),
      ends_on: day(2),
      hours: ALWAYS,
    });
    const fairs = await list("q=hoi cho thu&limit=100");
    expect(ids(fairs).sort()).toEqual([now.id, next.id].sort());
    const facts = new Map(fairs.sales_points.map(({ id, is_fair, open_now }) => [id, { is_fair, open_now }]));
    expect(facts.get(now.id)).toEqual({ is_fair: true, open_now: true });
    expect(facts.get(next.id)).toEqual({ is_fair: true, open_now: false });
    expect((await show(past.slug)).open_now).toBe(false);
  });

  it.each([
    ["near=1", "near"],
    ["near=91,0", "near"],
    ["near=NaN,NaN", "near"],
    ["radius_km=5", "radius_km"],
    ["near=8,106&radius_km=-1", "radius_km"],
    ["bbox=1,2,3", "bbox"],
    ["bbox=106,9,107,8", "bbox"],
    ["open_now=maybe", "open_now"],
    ["kind=palace", "kind"],
    ["limit=1000", "limit"],
    ["district=f000000", "district"],
    ["kind[]=shop&kind[]=shop", "kind"],
  ])("refuses %s and names the field", async (query, field) => {
    for (const path of ["/store/sales-points", "/store/sales-points.geojson"]) {
      if (field === "limit" && path.endsWith("geojson")) continue;
      const answer = await api(`${path}?${query}`);
      expect(answer.status).toBe(400);
      expect(Object.keys(((await answer.json()) as { fields: object }).fields)[0]).toMatch(new RegExp(`^${field}`));
    }
  });
});

describe("GET /store/sales-points.geojson", () => {
  it("is RFC 7946 with the same answers as the list, without its page size", async () => {
    const answer = await api("/store/sales-points.geojson");
    expect(answer.headers.get("content-type")).toMatch(/^application\/geo\+json/);
    const { type, features } = (await answer.json()) as SalesPointCollection;
    expect(type).toBe("FeatureCollection");
    for (const { type: kind, geometry } of features) {
      expect([kind, geometry.type]).toEqual(["Feature", "Point"]);
      const [lng, lat] = geometry.coordinates;
      expect(lng > 100 && lng < 118 && lat > 6 && lat < 24).toBe(true);
    }
    const near = await map(NEAR);
    expect(near.features.map(({ id }) => id)).toEqual(ids(await list(NEAR)));
    expect(near.features[0]?.geometry.coordinates).toEqual([106.6, 8.69]);
  });
});

describe("goods of a sales point", () => {
  it("names goods with and without a product, never alcohol, never what is not published", async () => {
    const { products } = await apiJson<{ products: { id: string; slug: string }[] }>("/store/catalogue?limit=1");
    const [product] = products;
    const { products: all } = await operator<{ products: { id: string; title: string }[] }>(
      `/admin/products?limit=1&q=${encodeURIComponent("Rượu")}&fields=id,title`,
      undefined,
      "GET",
    );
    const drink = all.find(({ title }) => title.startsWith("Rượu"));
    expect(drink).toBeDefined();
    const seen = { last_seen_on: "2026-01-02" };
    await operator(`/admin/ocop/sales-points/${open.id}/goods`, {
      goods: [
        { ...seen, name: "Sản phẩm có sao", product_id: product?.id },
        { ...seen, name: "Nón lá không sao", last_seen_on: "2026-01-03" },
        { ...seen, name: "Đồ uống ẩn", product_id: drink?.id },
        { ...seen, name: "Rượu mơ chỉ có tên" },
        { ...seen, name: "Hàng đã gỡ", product_id: "prod_khong_con" },
      ],
    });
    const { goods, goods_count } = await show(open.slug);
    expect(goods.map(({ name }) => name)).toEqual(["Nón lá không sao", "Sản phẩm có sao"]);
    expect(goods[0]).toEqual({ name: "Nón lá không sao", last_seen_on: "2026-01-03", product: null });
    expect(goods[1]?.product?.slug).toBe(product?.slug);
    expect(goods_count).toBe(2);
    expect(ids(await list(`product=${product?.slug}&limit=100`))).toContain(open.id);
    expect(ids(await list(`product=${drink?.id}&limit=100`))).toEqual([]);
  });
});

describe("GET /store/sales-points/:slug", () => {
  it("answers to a former slug with the current one", async () => {
    await operator(`/admin/ocop/sales-points/${shut.id}`, { name: "Điểm thử tên mới" });
    expect((await show(shut.slug)).slug).toBe(`diem-thu-ten-moi-${shut.short_id}`);
  });

  it("keeps the page of a closed point, out of the lists, and hides a suspended one", async () => {
    await operator(`/admin/ocop/sales-points/${unknown.id}`, { status: "closed" });
    expect(await show(unknown.slug)).toMatchObject({ status: "closed", open_now: false });
    expect(ids(await list(NEAR))).not.toContain(unknown.id);
    await operator(`/admin/ocop/sales-points/${unknown.id}`, { status: "suspended" });
    expect((await api(`/store/sales-points/${unknown.slug}`)).status).toBe(404);
  });
});

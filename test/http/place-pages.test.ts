import { describe, expect, it } from "vitest";
import { apiJson, stack } from "../support/stack";

const page = async (path: string): Promise<Response> => fetch(`${stack().storefront}${path}`, { redirect: "manual" });
const facts = (html: string): Record<string, unknown>[] =>
  [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json ?? "null") as Record<string, unknown>,
  );
const words = (html: string): string => html.replace(/<script.*?<\/script>/gs, "").replace(/<[^>]+>/g, " ");

describe("sales point pages", () => {
  it("list every point of the first page without scripts, under its province", async () => {
    const { sales_points: points } = await apiJson<{ sales_points: { name: string; place: { province: string } }[] }>(
      "/store/sales-points?limit=40",
    );
    const html = await (await page("/diem-ban")).text();
    expect(points.length).toBeGreaterThan(10);
    for (const { name, place } of points) {
      expect(html).toContain(name.replaceAll("&", "&amp;"));
      expect(html).toContain(place.province);
    }
  });

  it("draw a still map of Việt Nam with both archipelagos named as Vietnamese", async () => {
    const html = await (await page("/diem-ban")).text();
    expect(html).toMatch(/Quần đảo Hoàng Sa<\/tspan><tspan[^>]*>\(Việt Nam\)/);
    expect(html).toMatch(/Quần đảo Trường Sa<\/tspan><tspan[^>]*>\(Việt Nam\)/);
    const drawing = await page("/map/outline.svg");
    expect(drawing.status).toBe(200);
  });

  it("answer filters, and name the ones they cannot read", async () => {
    const filtered = await apiJson<{ count: number }>("/store/sales-points?province=38");
    expect(words(await (await page("/diem-ban?tinh=thanh-hoa-38")).text())).toContain(`${filtered.count} điểm bán`);
    const bad = await page("/diem-ban?khung=9,9,1,1&trang=-1&gan=%00&tinh=%ED%A0%80");
    expect(bad.status).toBeLessThan(500);
    expect(words(await (await page("/diem-ban?khung=9,9,1,1&trang=-1")).text())).toContain("khung, trang");
    expect(words(await (await page("/diem-ban?tinh=khong-co-99")).text())).toContain("tinh");
  });

  it("are a local business with position and hours for machines, and 404 or 301 where they must", async () => {
    const { sales_points: points } = await apiJson<{ sales_points: { slug: string; is_fair: boolean; lat: number }[] }>(
      "/store/sales-points?limit=40",
    );
    const shop = points.find(({ is_fair }) => !is_fair);
    const html = await (await page(`/diem-ban/${shop?.slug}`)).text();
    const business = facts(html).find((fact) => JSON.stringify(fact["@type"]).includes("LocalBusiness"));
    expect(business?.["geo"]).toMatchObject({ latitude: shop?.lat });
    expect(business?.["openingHoursSpecification"]).not.toHaveLength(0);
    expect(facts(html).some((fact) => fact["@type"] === "BreadcrumbList")).toBe(true);
    const renamed = await page(`/en/diem-ban/ten-cu-${shop?.slug.split("-").at(-1)}`);
    expect(renamed.status).toBe(301);
    expect(renamed.headers.get("location")).toBe(`/en/diem-ban/${shop?.slug}`);
    expect((await page("/diem-ban/khong-co-zzzzzz")).status).toBe(404);
  });

  it("give the map its markers within the window only", async () => {
    const { points } = (await (await page("/map/diem-ban.json?khung=105.6,19.6,106,20")).json()) as {
      points: { lat: number }[];
    };
    expect(points.length).toBeGreaterThan(0);
    expect(points.every(({ lat }) => lat >= 19.6 && lat <= 20)).toBe(true);
  });
});

describe("place pages", () => {
  it("tell of a district what it has become, with links to today's communes", async () => {
    const html = await (await page("/dia-phuong/hoang-hoa-f399")).text();
    expect(words(html)).toContain("Không còn là đơn vị hành chính từ ngày 01/07/2025");
    const { successors } = await apiJson<{ successors: { slug: string }[] }>("/store/territory/units/F399");
    expect(successors.length).toBeGreaterThan(3);
    for (const { slug } of successors) expect(html).toContain(`/dia-phuong/${slug}`);
  });

  it("send former provinces and other spellings to the page of today, for good", async () => {
    for (const [asked, current] of [
      ["F34", "hung-yen-33"],
      ["thai-binh-f34", "hung-yen-33"],
      ["38", "thanh-hoa-38"],
      ["ten-cu-38", "thanh-hoa-38"],
    ] as const) {
      const answer = await page(`/dia-phuong/${asked}`);
      expect([asked, answer.status, answer.headers.get("location")]).toEqual([asked, 301, `/dia-phuong/${current}`]);
    }
    expect((await page("/dia-phuong/khong-co-999999")).status).toBe(404);
  });

  it("list 34 provinces, and find places by a former name without marks", async () => {
    const html = await (await page("/dia-phuong?q=hoang%20hoa")).text();
    expect(new Set(html.match(/\/dia-phuong\/[a-z-]+-\d{2}(?=")/g)).size).toBe(34);
    expect(html).toContain("/dia-phuong/hoang-hoa-f399");
  });
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { type Browser, PHONE, startBrowser } from "../support/browser";
import { demoMember } from "../support/members";
import { demoOfficer } from "../support/officers";
import { openPortalAs } from "../support/portal-screens";
import { stack } from "../support/stack";

const OFFICE = [
  "/san-pham",
  "/chu-the?loai-hinh=household",
  "/nhap-danh-sach",
  "/ho-so-danh-gia",
  "/dot-danh-gia",
  "/chuyen-cap-tren?chieu=di",
  "/khieu-nai",
  "/diem-ban",
  "/yeu-cau-ban-hang",
  "/quang-ba",
  "/nhu-cau",
  "/het-han?trong=30",
  "/van-ban",
];
const PRODUCER = ["/don-hang", "/san-pham", "/lo-hang", "/danh-gia", "/nhu-cau", "/diem-ban", "/tien/da-chuyen"];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser({ viewport: PHONE });
});
afterAll(async () => browser.close());

it.each([
  ["/office", OFFICE, async () => demoOfficer("hoso.thanhhoa@ocop.example")],
  ["/producer", PRODUCER, async () => demoMember("chuthe@ocop.example")],
] as const)(
  "a page after the last one of a list of %s leads back to the first, filters kept",
  async (portal, lists, who) => {
    const page = await openPortalAs(browser, await who(), portal);
    const found: Record<string, unknown> = {};
    for (const list of lists) {
      const beyond = `${portal}${list}${list.includes("?") ? "&" : "?"}trang=99`;
      await page.goto(`${stack().storefront}${beyond}`, { waitUntil: "domcontentloaded" });
      const back = page.getByRole("main").getByRole("link", { name: "Về trang đầu" });
      const to = (await back.count()) === 1 ? await back.getAttribute("href") : null;
      const kept = new URLSearchParams(list.split("?")[1]);
      const address = to === null ? null : new URL(to, stack().storefront);
      const lost = [...kept].filter(([name, value]) => address?.searchParams.get(name) !== value);
      if (
        address?.pathname !== `${portal}${list.split("?")[0]}` ||
        address.searchParams.has("trang") ||
        lost.length > 0
      )
        found[beyond] = to;
    }
    expect(found).toEqual({});
  },
);

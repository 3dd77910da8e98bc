import { afterAll, beforeAll, expect, it } from "vitest";
import { PHONE, startBrowser, type Browser } from "../support/browser";
import { placeCashOrder, buyable } from "../support/checkout";
import { faultsOnBothScreens } from "../support/portal-screens";
import { apiJson, stack } from "../support/stack";

let browser: Browser;
const pages: Record<string, string> = {
  home: "/",
  catalogue: "/san-pham",
  "catalogue with filters": "/san-pham?sao=4,5&nhom=food",
  "catalogue with trees open": "/san-pham?tinh=01&huyen=F269&nhom=food&loai-chu-the=household&giao-toi=38",
  "empty result": "/san-pham?q=khongcogi",
  "empty result of filters": "/san-pham?q=ga+mia&nhom=tourism",
  "order of results": "/tim-kiem-xep-hang",
  "open data": "/du-lieu-mo",
  "request for goods": "/tim-nguon-hang",
  producers: "/chu-the",
  "sales points": "/diem-ban",
  places: "/dia-phuong",
  place: "/dia-phuong/thanh-hoa-38",
  "certificate form": "/xac-thuc",
  "unknown certificate": "/xac-thuc/khong-co",
  cart: "/gio-hang",
  "log in": "/tai-khoan/dang-nhap",
  register: "/en/tai-khoan/dang-ky",
  lot: "/truy-xuat/khong-co",
  "not found": "/khong-co-trang-nay",
  "English home": "/en",
};

beforeAll(async () => {
  browser = await startBrowser();
  const { products } = await apiJson<{ products: { slug: string }[] }>("/store/catalogue?limit=1");
  const { producers } = await apiJson<{ producers: { slug: string }[] }>("/store/producers?limit=1");
  const { sales_points: points } = await apiJson<{ sales_points: { slug: string }[] }>("/store/sales-points?limit=1");
  pages.product = `/san-pham/${products[0]?.slug}`;
  pages.producer = `/chu-the/${producers[0]?.slug}`;
  pages["sales point"] = `/diem-ban/${points[0]?.slug}`;
  const { token } = await placeCashOrder((await buyable()).variant_id, 1);
  pages.order = `/don-hang/${token}`;
});
afterAll(async () => browser.close());

/** It goes through every kind of page, a second and more each. */
const ALL_PAGES_MS = 300_000;

it(
  "axe finds nothing serious on any kind of page, and nothing scrolls sideways",
  { timeout: ALL_PAGES_MS },
  async () => {
    const page = await browser.context.newPage();
    const found: Record<string, unknown> = {};
    for (const [name, path] of Object.entries(pages)) {
      await page.setViewportSize(PHONE);
      await page.goto(`${stack().storefront}${path}`, { waitUntil: "load" });
      Object.assign(found, await faultsOnBothScreens(page, name));
    }
    expect(found).toEqual({});
  },
);

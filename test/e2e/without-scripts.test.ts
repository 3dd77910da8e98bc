import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PHONE, startBrowser, type Browser } from "../support/browser";
import { stack } from "../support/stack";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser({ javaScriptEnabled: false, viewport: PHONE });
});
afterAll(async () => browser.close());

describe("the shop without JavaScript", () => {
  it("reads, filters and fills the cart by plain forms", async () => {
    const page = await browser.open(`${stack().storefront}/san-pham?sao=5&con-hang=1`);
    const count = await page.getByRole("main").getByRole("article").count();
    expect(count).toBeGreaterThan(0);
    const links = page.getByRole("main").getByRole("article").getByRole("link");
    await links.first().click();
    await page.getByRole("button", { name: /Thêm vào giỏ/ }).click();
    await page.waitForURL(/gio-hang/);
    expect(await page.getByRole("main").getByRole("listitem").count()).toBeGreaterThan(0);
  });

  it("lists sales points grouped by place", async () => {
    const page = await browser.open(`${stack().storefront}/diem-ban`);
    expect(await page.getByRole("main").getByRole("article").count()).toBeGreaterThan(10);
  });
});

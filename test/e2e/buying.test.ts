import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { PHONE, startBrowser, type Browser } from "../support/browser";
import { buyablesOfProducers } from "../support/purchase";
import { fillCart, fillCheckout, placeOrder } from "../support/shopper";
import { apiJson, stack } from "../support/stack";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser({ viewport: PHONE });
});
afterAll(async () => browser.close());

interface Words {
  path: string;
  search: RegExp;
  add: RegExp;
  checkout: RegExp;
  name: RegExp;
  phone: RegExp;
  province: RegExp;
  commune: RegExp;
  street: RegExp;
  submit: RegExp;
  thanks: RegExp;
}

const vi: Words = {
  path: "",
  search: /Tìm sản phẩm/,
  add: /Thêm vào giỏ/,
  checkout: /Tiến hành đặt hàng/,
  name: /Họ và tên/,
  phone: /Số điện thoại/,
  province: /Tỉnh, thành phố/,
  commune: /Xã, phường/,
  street: /Số nhà/,
  submit: /^Đặt hàng/,
  thanks: /Cảm ơn bạn/,
};

const en: Words = {
  path: "/en",
  search: /Search products/,
  add: /Add to cart/,
  checkout: /check ?out|place (your )?order/i,
  name: /name/i,
  phone: /phone/i,
  province: /Province/,
  commune: /Commune/,
  street: /House|Street/i,
  submit: /^Place order/i,
  thanks: /Thank you/,
};

/** From the search box to the order page, as a buyer with a phone does it. */
async function buy(page: Page, words: Words): Promise<void> {
  const box = page
    .getByRole("combobox", { name: words.search })
    .or(page.getByRole("searchbox", { name: words.search }));
  await box.first().fill("nuoc mam");
  await box.first().press("Enter");
  await page.waitForURL(/san-pham\?q=/);
  const results = page.getByRole("main").getByRole("article");
  // The address changes before the page does; until then the first article is one of the page before.
  await results
    .first()
    .filter({ hasText: /nước mắm/i })
    .waitFor();
  await results
    .filter({ hasNotText: /Hết hàng|Out of stock/ })
    .first()
    .getByRole("link")
    .first()
    .click();
  await page.getByRole("button", { name: words.add }).click();
  await page.getByRole("status").getByRole("link").click();
  await page.waitForURL(/gio-hang/);
  await page
    .getByRole("link", { name: words.checkout })
    .or(page.getByRole("button", { name: words.checkout }))
    .first()
    .click();
  await page.waitForURL(/thanh-toan/);
  await page.getByRole("textbox", { name: words.name }).fill("Hợp tác xã Thử nghiệm");
  await page.getByRole("textbox", { name: words.phone }).fill("0912 345 678");
  await page.getByLabel(words.province).selectOption({ label: "Thanh Hóa" });
  await page.getByLabel(words.commune).first().fill("Hoằng Phụ");
  await page.getByLabel(words.street).fill("Thôn Hợp Tân");
  const submit = page.getByRole("button", { name: words.submit });
  await submit.click();
  // An old commune name is confirmed once before the order is placed, unless the page told of it while it was typed.
  const asked = page.getByRole("main").getByRole("alert").first();
  await Promise.race([page.waitForURL(/don-hang\//), asked.waitFor()]);
  if (await asked.isVisible()) await submit.click();
  await page.waitForURL(/don-hang\//);
  await page.getByRole("heading", { level: 1, name: words.thanks }).or(page.getByText(words.thanks)).first().waitFor();
}

describe("buying with cash on delivery", () => {
  it("goes from a search without accents to an order page, in Vietnamese", async () => {
    const page = await browser.open(`${stack().storefront}/`);
    await buy(page, vi);
    expect(await page.getByRole("main").innerText()).toContain("0912");
    const again = await browser.open(page.url());
    expect(await again.getByRole("main").innerText()).toMatch(/nước mắm/i);
  });

  it("goes the same way in English", async () => {
    const page = await browser.open(`${stack().storefront}/en`);
    await buy(page, en);
    expect(new URL(page.url()).pathname).toMatch(/^\/en\/don-hang\//);
  });

  it("is one purchase of two producers, each of whom is named with its part and collects its own cash", async () => {
    const goods = await buyablesOfProducers(2);
    const page = await browser.context.newPage();
    await fillCart(browser, goods);
    await fillCheckout(page, "cod");
    await placeOrder(page, /don-hang\//);
    const token = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    const { order } = await apiJson<{
      order: { parts: { producer: { name: string } }[]; payment: { method: string; paid: boolean } };
    }>(`/store/order-links/${token}`);
    expect(order.payment).toMatchObject({ method: "cash_on_delivery", paid: false });
    expect(order.parts).toHaveLength(2);
    const shown = await page.getByRole("main").innerText();
    for (const { producer } of order.parts) expect(shown).toContain(producer.name);
    for (const { title } of goods) expect(shown).toContain(title);
  });

  it("gives no order away to a guessed link", async () => {
    const page = await browser.context.newPage();
    const answer = await page.goto(`${stack().storefront}/don-hang/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`);
    expect(answer?.status()).toBe(404);
  });
});

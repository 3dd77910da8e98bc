import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PHONE, seriousFindings, startBrowser, type Browser } from "../support/browser";
import { placeOrderAs, register, type Account } from "../support/account";
import { type Buyable, mostStocked, placeCashOrder } from "../support/checkout";
import { stack } from "../support/stack";

let browser: Browser;
let account: Account;
let goods: Buyable;

beforeAll(async () => {
  browser = await startBrowser({ viewport: PHONE });
  account = await register();
  goods = await mostStocked();
  await placeOrderAs(account, goods.variant_id, 2);
});
afterAll(async () => browser.close());

/** The goods stand on the page before as well: first the cart must be there. */
async function expectInCart(page: Page): Promise<void> {
  await page.waitForURL(/gio-hang/);
  await page.getByRole("heading", { level: 1, name: "Giỏ hàng" }).waitFor();
  await page.getByRole("main").getByText(goods.title).first().waitFor();
}

describe("a customer with a phone", () => {
  it("logs in, finds the last order and buys it again", async () => {
    const page = await browser.open(`${stack().storefront}/tai-khoan`);
    expect(new URL(page.url()).pathname).toBe("/tai-khoan/dang-nhap");
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByLabel("Thư điện tử").fill(account.email.toUpperCase());
    await page.getByLabel("Mật khẩu").fill("sai-mat-khau");
    await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByRole("alert").filter({ hasText: "chưa đúng" }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByLabel("Mật khẩu").fill(account.password);
    await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
    await page.waitForURL(/\/tai-khoan$/);
    await page.getByRole("heading", { name: "Đơn hàng của bạn" }).waitFor();
    expect(await page.getByRole("main").innerText()).toContain(goods.title);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    // The token of the API stays on the server: no script sees it, and no page carries it.
    expect(await page.evaluate(() => document.cookie)).not.toContain("ocop_account");
    expect(await page.content()).not.toMatch(/eyJ[\w-]{20,}/);

    await page
      .getByRole("button", { name: /^Mua lại đơn hàng/ })
      .first()
      .click();
    await expectInCart(page);
  });

  it("logs out for good", async () => {
    const page = await browser.open(`${stack().storefront}/en/tai-khoan`);
    await page.getByRole("button", { name: "Log out" }).click();
    await page.waitForURL(/dang-nhap/);
    await page.getByText("You are logged out").waitFor();
    await page.goto(`${stack().storefront}/en/tai-khoan`);
    expect(new URL(page.url()).pathname).toBe("/en/tai-khoan/dang-nhap");
  });

  it("buys again as a guest, from the page of an order", async () => {
    const { token } = await placeCashOrder(goods.variant_id, 1);
    const page = await browser.open(`${stack().storefront}/don-hang/${token}`);
    await page.getByRole("button", { name: /^Mua lại đơn hàng/ }).click();
    await expectInCart(page);
  });

  it("registers and is told the same whether the address had an account or not", async () => {
    const texts: string[] = [];
    for (const email of [account.email, `moi-${Date.now().toString(36)}@ocop.example`]) {
      const page = await browser.open(`${stack().storefront}/tai-khoan/dang-ky`);
      expect(await seriousFindings(page)).toEqual([]);
      await page.getByLabel("Thư điện tử").fill(email);
      await page.getByLabel("Mật khẩu").fill("Mot-Mat-Khau-Moi");
      await page.getByRole("button", { name: "Tạo tài khoản" }).click();
      await page.getByRole("heading", { name: "Đã nhận đăng ký" }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      texts.push(await page.getByRole("main").innerText());
    }
    expect(texts[0]).toBe(texts[1]);
  });
});

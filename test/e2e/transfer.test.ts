import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pay } from "../support/bank";
import { PHONE, seriousFindings, startBrowser, type Browser } from "../support/browser";
import { buyablesOfProducers } from "../support/purchase";
import { fillCart, fillCheckout, placeOrder } from "../support/shopper";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser({ viewport: PHONE });
});
afterAll(async () => browser.close());

describe("paying two producers by bank transfer", () => {
  it("shows code, account, sum and time, takes the rest of a transfer that was too small, and sees the money come", async () => {
    const goods = await buyablesOfProducers(2);
    const page = await browser.context.newPage();
    await fillCart(browser, goods);
    await fillCheckout(page, "vietqr");
    await placeOrder(page, /don-hang\//);

    const box = page.getByRole("region", { name: /Chuyển khoản/ });
    await box.getByRole("img", { name: /VietQR/ }).waitFor();
    expect(await box.getByRole("timer").innerText()).toMatch(/^Còn \d\d:\d\d$/);
    const reference = await box.getByText(/^DH[A-Z0-9]{10}$/).innerText();
    const sum = async () =>
      Number((await box.locator("dd", { hasText: "₫" }).locator("span").first().innerText()).replace(/\D/g, ""));
    const total = await sum();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.setViewportSize(PHONE);
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await box.getByRole("button", { name: /Chép: Nội dung/ }).click();
    await expect.poll(async () => page.evaluate(async () => navigator.clipboard.readText())).toBe(reference);
    const download = page.waitForEvent("download");
    await box.getByRole("link", { name: /Lưu mã QR/ }).click();
    expect((await download).suggestedFilename()).toBe(`vietqr-${reference}.png`);

    await pay(total - 1000, reference);
    await box.getByText(/Bạn chuyển thêm 1\.000/).waitFor();
    expect(await sum()).toBe(1000);
    await pay(1000, reference);
    await page.getByText("Đã thanh toán").waitFor();
    await box.waitFor({ state: "detached" });
  });
});

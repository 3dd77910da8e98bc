import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser, type Browser } from "../support/browser";
import { stack } from "../support/stack";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => browser.close());

describe("keyboard only", () => {
  it("skips to the content first", async () => {
    const page = await browser.open(`${stack().storefront}/`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/nội dung/);
    await page.keyboard.press("Enter");
    await expect.poll(async () => page.evaluate(() => location.hash)).toBe("#main");
  });

  it("reaches a product and puts it into the cart", async () => {
    const page = await browser.open(`${stack().storefront}/san-pham?q=mat%20ong`);
    await page.getByRole("main").getByRole("article").first().getByRole("link").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/san-pham\/[^?]+$/);
    const add = page.getByRole("button", { name: /Thêm vào giỏ/ });
    await add.waitFor();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if (await add.evaluate((element) => element === document.activeElement)) break;
    }
    expect(await add.evaluate((element) => element === document.activeElement)).toBe(true);
    const outline = await add.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe("none");
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByRole("link").waitFor();
  });
});

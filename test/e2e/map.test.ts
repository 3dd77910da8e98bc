import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser, type Browser } from "../support/browser";
import { stack } from "../support/stack";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => browser.close());

describe("the map of sales points", () => {
  it("answers the list and is answered by it", async () => {
    const page = await browser.open(`${stack().storefront}/diem-ban`);
    const map = page.getByRole("region", { name: "Bản đồ điểm bán" });
    const cluster = map.getByRole("button", { name: /điểm bán, phóng to/ }).first();
    await cluster.press("Enter");
    await page.waitForURL(/khung=/);
    const status = page.getByRole("main").getByRole("status").filter({ hasText: "trong khung bản đồ" });
    await status.waitFor();
    const inWindow = Number.parseInt((await status.textContent()) ?? "", 10);
    const list = page.getByRole("region", { name: "Danh sách điểm bán" });
    expect(await list.getByRole("article").count()).toBe(inWindow);
    await page.getByRole("link", { name: "Xem tất cả" }).click();
    await page.waitForURL((url) => !url.search.includes("khung"));
  });

  it("opens a shop from its marker by keyboard, and Escape leads back to the marker", async () => {
    const page = await browser.open(`${stack().storefront}/diem-ban?khung=105.88,19.72,105.93,19.77`);
    const marker = page.getByRole("region", { name: "Bản đồ điểm bán" }).getByRole("button", { name: /Sầm Sơn/ });
    await marker.press("Enter");
    const link = page.getByRole("region", { name: "Bản đồ điểm bán" }).getByRole("link", { name: /Sầm Sơn/ });
    await link.waitFor();
    await page.keyboard.press("Escape");
    await link.waitFor({ state: "detached" });
    await expect
      .poll(async () => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toMatch(/Sầm Sơn/);
    await page.keyboard.press("Enter");
    await link.waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/diem-ban\/gian-hang/);
    await page.getByRole("heading", { level: 1, name: /Sầm Sơn/ }).waitFor();
  });

  it("names Hoàng Sa and Trường Sa as Vietnamese and carries no flag of its library", async () => {
    const page = await browser.open(`${stack().storefront}/diem-ban`);
    const map = page.getByRole("region", { name: "Bản đồ điểm bán" });
    await map.getByText("Quần đảo Hoàng Sa (Việt Nam)").waitFor();
    await map.getByText("Quần đảo Trường Sa (Việt Nam)").waitFor();
    expect(await map.getByText("Leaflet").count()).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESKTOP, PHONE, startBrowser, type Browser } from "../support/browser";
import { officer, type TestOfficer } from "../support/officers";
import { picture } from "../support/picture";
import { openPortalAs, faultsOnBothScreens } from "../support/portal-screens";
import { stack } from "../support/stack";

const PAGES = [
  "",
  "?don-vi=huyen-cu&ngay=2024-06-30",
  "/dien-bien?tung=quy",
  "/cong-bo",
  "/ke-hoach",
  "/ban-hang",
  "/nam",
];

describe("an office's reports", () => {
  let browser: Browser;
  let registrar: TestOfficer;

  beforeAll(async () => {
    browser = await startBrowser();
    registrar = await officer("registrar", "38");
  });
  afterAll(async () => browser.close());

  it("have nothing serious for axe on a phone or a desktop, and nothing scrolls sideways", async () => {
    const page = await openPortalAs(browser, registrar, "/office");
    const found: Record<string, unknown> = {};
    for (const path of PAGES.flatMap((one) => [`/office/bao-cao${one}`, `/en/office/bao-cao${one}`])) {
      const answer = await page.goto(`${stack().storefront}${path}`, { waitUntil: "load" });
      if (answer?.status() !== 200) found[path] = answer?.status();
      Object.assign(found, await faultsOnBothScreens(page, path));
    }
    expect(found).toEqual({});
    for (const [path, name] of [
      ["", "totals"],
      ["/nam", "year"],
    ] as const) {
      await page.goto(`${stack().storefront}/office/bao-cao${path}`);
      await picture(page, name);
    }
  });

  it("draw the whole country's provinces as areas with nothing loaded, and say whose map that is", async () => {
    const page = await openPortalAs(browser, await officer("reader", null), "/office");
    for (const [path, areas] of [
      ["", 34],
      ["?don-vi=tinh-cu", 63],
    ] as const) {
      await page.goto(`${stack().storefront}/office/bao-cao${path}`);
      const map = page.getByRole("figure");
      await map.getByText(/Stephen Truong .*CC BY 4\.0/).waitFor();
      expect(await map.locator("g[transform] > path").count()).toBe(areas);
      expect(await map.locator("svg").getByText("Quần đảo Hoàng Sa").count()).toBe(1);
    }
    await picture(page, "provinces");
  });

  it("draw no areas of communes, and lead on from what names only its former district", async () => {
    const page = await openPortalAs(browser, registrar, "/office");
    await page.goto(`${stack().storefront}/office/bao-cao`);
    await page.getByText(/Mỗi vòng tròn là một đơn vị|Chưa vẽ được bản đồ/).waitFor();
    expect(await page.locator("figure g[transform] > path").count()).toBe(0);
    await page.getByText(/sản phẩm ở dòng “Chưa rõ đơn vị”/).waitFor();
    await page.getByRole("link", { name: "Xem theo huyện, quận, thị xã trước 01/7/2025" }).click();
    await page.waitForURL(/don-vi=huyen-cu/);
    await page.getByRole("row", { name: /^Huyện Hoằng Hóa / }).waitFor();
    expect(await page.getByText(/sản phẩm ở dòng “Chưa rõ đơn vị”/).count()).toBe(0);
  });

  it("stand in one row on a desktop, and two by two on a phone", async () => {
    const page = await openPortalAs(browser, registrar, "/office");
    for (const [viewport, rows] of [
      [DESKTOP, 1],
      [PHONE, 3],
    ] as const) {
      await page.setViewportSize(viewport);
      for (const path of ["/office/bao-cao/cong-bo", "/en/office/bao-cao/cong-bo"]) {
        await page.goto(`${stack().storefront}${path}`);
        const tabs = page.getByRole("navigation", { name: /^(Các báo cáo|Kinds of reports)$/ }).getByRole("link");
        const tops = await tabs.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
        expect(tops).toHaveLength(6);
        expect(new Set(tops).size).toBe(rows);
      }
    }
  });

  it("show the published total with its difference, and give their numbers as a file", async () => {
    const page = await openPortalAs(browser, registrar, "/office");
    await page.goto(`${stack().storefront}/office/bao-cao/cong-bo`);
    const table = page.getByRole("table", { name: "Tỉnh Thanh Hóa, 2021" });
    expect(await table.getByRole("row", { name: /^Sản phẩm 120 / }).count()).toBe(1);
    await page.getByRole("link", { name: "Tổng hợp" }).click();
    await page.getByRole("heading", { name: "Bản đồ" }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Excel (XLSX)" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^ocop-[\d-]+\.xlsx$/);
  });

  it("go on paper without what is only for the screen", async () => {
    const page = await openPortalAs(browser, registrar, "/office");
    await page.goto(`${stack().storefront}/office/bao-cao/nam`);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("Độc lập - Tự do - Hạnh phúc").isVisible()).toBe(true);
    expect(await page.getByRole("navigation").first().isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: "Xem báo cáo" }).isVisible()).toBe(false);
  });
});

describe("the plan, without scripts on a phone", () => {
  it("is saved, and what cannot be is said beside its box with all that was typed", async () => {
    const browser = await startBrowser({ javaScriptEnabled: false, viewport: PHONE });
    const page = await openPortalAs(browser, await officer("registrar", "22"), "/office");
    await page.goto(`${stack().storefront}/office/bao-cao/ke-hoach`);
    const [recognised, producers] = [
      page.getByLabel(/^Sản phẩm được công nhận trong năm/),
      page.getByLabel(/^Chủ thể có sản phẩm còn hiệu lực/),
    ];
    await recognised.fill("nhiều");
    await producers.fill("1.200");
    await page.getByRole("button", { name: "Lưu kế hoạch" }).click();
    await page.getByText(/Hãy nhập số nguyên/).waitFor();
    expect(await producers.inputValue()).toBe("1.200");
    await recognised.fill("310");
    await page.getByRole("button", { name: "Lưu kế hoạch" }).click();
    await page.getByText("Đã lưu kế hoạch.").waitFor();
    await page.getByText("chưa giao → 1.200").waitFor();
    await browser.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESKTOP, PHONE, seriousFindings, startBrowser, type Browser } from "../support/browser";
import { scriptsOf } from "../support/pages";
import { expectSound } from "../support/portal-screens";
import { stack } from "../support/stack";

const portal = (path = "") => `${stack().storefront}/producer${path}`;

describe.each([
  ["a phone", PHONE],
  ["a desktop", DESKTOP],
] as const)("somebody with %s", (_what, viewport) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser({ viewport });
  });
  afterAll(async () => browser.close());

  it("registers, says who the producer is, and is its owner after logging in again", async () => {
    const page = await browser.open(portal());
    expect(new URL(page.url()).pathname).toBe("/producer/dang-nhap");
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("main").getByRole("link", { name: "Đăng ký" }).click();
    await page.waitForURL(/dang-ky/);
    // Both doors ask for an address: this one is there with its button.
    await page.getByRole("main").getByRole("button", { name: "Đăng ký" }).waitFor();
    const email = `cua-${viewport.width}-${Date.now().toString(36)}@ocop.example`;
    await page.getByLabel("Thư điện tử").fill(email);
    await page.getByLabel("Mật khẩu").fill("Mat-Khau-2026");
    await page.getByRole("main").getByRole("button", { name: "Đăng ký" }).click();
    await page.getByRole("heading", { name: "Chủ thể của bạn là ai?" }).waitFor();
    await expectSound(page);

    // What is missing is named; what was typed stays.
    await page.getByLabel("Tên chủ thể").fill("Tổ hợp tác Thử nghiệm");
    await page.getByRole("button", { name: "Bắt đầu" }).click();
    await page.getByText("Vui lòng chọn một loại hình").waitFor();
    expect(await page.getByLabel("Tên chủ thể").inputValue()).toBe("Tổ hợp tác Thử nghiệm");
    await page.getByText("Tổ hợp tác", { exact: true }).click();
    await page.getByRole("button", { name: "Bắt đầu" }).click();
    await page.getByText("Bạn đang làm việc cho Tổ hợp tác Thử nghiệm").waitFor();
    expect(await page.evaluate(() => document.cookie)).not.toContain("ocop_producer");
    expect(await page.content()).not.toMatch(/eyJ[\w-]{20,}/);

    await page.getByRole("button", { name: "Đăng xuất" }).click();
    await page.waitForURL(/dang-nhap/);
    await page.getByLabel("Thư điện tử").fill(email);
    await page.getByLabel("Mật khẩu").fill("sai-mat-khau");
    await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByRole("alert").filter({ hasText: "chưa đúng" }).waitFor();
    await page.getByLabel("Mật khẩu").fill("Mat-Khau-2026");
    await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByText("Chủ tài khoản").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("reads the doors in English and finds the way back to the shop", async () => {
    const page = await browser.open(`${stack().storefront}/en/producer/dang-nhap`);
    await page.getByRole("heading", { name: "Log in to the producers' portal" }).waitFor();
    await page.getByRole("link", { name: "Shop" }).click();
    await page.waitForURL(/\/en$/);
  });
});

it("the shop loads no script of the portal", async () => {
  const [shop, door, office] = [
    await scriptsOf("/san-pham"),
    await scriptsOf("/producer/dang-nhap"),
    await scriptsOf("/office/dang-nhap"),
  ];
  const own = [...door].filter((name) => !office.has(name));
  expect(own.length).toBeGreaterThan(0);
  for (const name of own) expect(shop.has(name)).toBe(false);
});

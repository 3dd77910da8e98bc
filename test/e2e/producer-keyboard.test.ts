import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, PHONE, startBrowser } from "../support/browser";
import { walkByKeyboard } from "../support/keyboard";
import { jpeg } from "../support/listings";
import { ask, demoMember, newProducer } from "../support/members";
import { signIn } from "../support/portal-screens";
import { stack } from "../support/stack";

const PAGES = [
  "don-hang",
  "san-pham",
  "giao-hang",
  "lo-hang/moi",
  "chung-nhan",
  "ho-so-danh-gia/moi",
  "tien/tai-khoan",
  "so-lieu",
  "ho-so",
  "nhu-cau",
  "diem-ban",
  "ho-so-dang-ky",
  "giay-to",
  "thanh-vien",
  "su-dong-y",
  "lam-thay",
];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser({ viewport: PHONE });
  page = await browser.context.newPage();
});
afterAll(async () => browser.close());

/** Presses Tab until something is in focus that a selector names. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`the Tab key never came to ${selector}`);
}

describe("the portal without a mouse", () => {
  it("makes a product in quick mode", async () => {
    const owner = await newProducer();
    await signIn(page, owner);
    await page.goto(`${stack().storefront}/producer/san-pham/moi`);
    await page.getByText("được giữ trên điện thoại này").waitFor();
    await tabTo("input[type=file]");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Space")]);
    await chooser.setFiles({ name: "IMG_0002.jpg", mimeType: "image/jpeg", buffer: await jpeg() });
    await page.getByRole("img", { name: "Ảnh bạn vừa chọn" }).waitFor();
    for (const [name, text] of [
      ["name", "Bánh gai phím"],
      ["price", "30000"],
      ["stock", "9"],
    ]) {
      await tabTo(`input[name=${name}]`);
      await page.keyboard.type(text ?? "");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/producer\/san-pham\/lst_/);
    const { body } = await ask(owner, "listings");
    expect(body.listings).toMatchObject([{ name: "Bánh gai phím", price_from: 30_000, stock: 9 }]);
  });

  it("reaches everything on every page, and shows where it is", async () => {
    await browser.context.clearCookies();
    await signIn(page, await demoMember("chuthe@ocop.example"));
    const found: Record<string, unknown> = {};
    for (const path of PAGES) {
      await page.goto(`${stack().storefront}/producer/${path}`, { waitUntil: "networkidle" });
      const { reached, missed, unseen } = await walkByKeyboard(page);
      expect(reached).toBeGreaterThan(10);
      if (missed.length > 0 || unseen.length > 0) found[path] = { missed, unseen };
    }
    expect(found).toEqual({});
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { type Browser, startBrowser } from "../support/browser";
import { removeMade, type Stored } from "../support/demo-rows";
import { adjust, type Batch, batchNow, paidProducer } from "../support/payouts";
import { operatorJson } from "../support/parts";
import { stack } from "../support/stack";

const NAME = "Hộ kinh doanh Màn hình Thử nghiệm";
let producer: Stored;
const browsers: Browser[] = [];

/** The operator's screens, signed in as the first or the second demo operator. */
async function screens(person: 0 | 1, path: string): Promise<Page> {
  const browser = await startBrowser();
  browsers.push(browser);
  const login = stack().logins.filter(({ role }) => role === "operator")[person];
  const page = await browser.open(`${stack().admin}/login`);
  await page.locator('input[name="email"]').fill(login?.email ?? "");
  await page.locator('input[name="password"]').fill(login?.password ?? "");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/login"));
  await page.goto(`${stack().admin}/${path}`);
  return page;
}

beforeAll(async () => {
  producer = await paidProducer(NAME);
  await adjust(producer.id, 321_000);
});
afterAll(async () => {
  for (const browser of browsers) await browser.close();
  await removeMade();
});

const newest = async () =>
  (await operatorJson<{ payout_batches: Batch[] }>("/admin/ocop/payout-batches?limit=1")).payout_batches[0];

describe("an operator's money screens", () => {
  it("draft a batch, have it approved by a second person, and save the bank's file", async () => {
    const first = await screens(0, "ocop-payouts");
    await first.getByRole("button", { name: "Lập đợt chi" }).click();
    await first.getByRole("button", { name: "Lập", exact: true }).click();
    await first.getByText(/^CT-\d{4}-\S+: .*₫/).waitFor();
    const batch = await newest();
    const number = batch?.number ?? "";

    const openBatch = async (page: Page) => {
      await page
        .getByRole("row", { name: new RegExp(number) })
        .getByRole("button", { name: "Xem và xử lý" })
        .click();
      await page.getByRole("heading", { name: new RegExp(number) }).waitFor();
    };
    await openBatch(first);
    await first.getByRole("dialog").getByText(NAME).waitFor();
    await first.getByRole("button", { name: "Duyệt" }).click();
    await first.getByText(/Người lập đợt chi không được tự duyệt/).waitFor();

    const second = await screens(1, "ocop-payouts");
    await openBatch(second);
    await second.getByRole("button", { name: "Duyệt" }).click();
    const saved = second.waitForEvent("download");
    await second.getByRole("button", { name: "Tệp ngân hàng (XLSX)" }).click();
    expect((await saved).suggestedFilename()).toBe(`${number}.xlsx`);
    expect((await batchNow(batch?.id ?? "")).status).toBe("sent");
  });

  it("show a statement and save it", async () => {
    const page = await screens(0, "ocop-statements");
    await page.getByLabel("Chủ thể").first().fill("Màn hình Thử nghiệm");
    await page.getByRole("button", { name: NAME }).click();
    await page.getByRole("cell", { name: "Điều chỉnh" }).first().waitFor();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải CSV" }).first().click();
    expect((await saved).suggestedFilename()).toMatch(/^doi-soat-.*\.csv$/);
  });

  it("put commission rules into another order", async () => {
    const page = await screens(0, "ocop-commission");
    const rows = page.getByRole("row").filter({ hasText: "%" });
    await rows.first().waitFor();
    const before = await rows.allInnerTexts();
    const down = page.getByRole("button", { name: /xuống sau$/ }).first();
    await down.click();
    await expect.poll(() => rows.first().innerText()).not.toBe(before[0]);
    await page
      .getByRole("button", { name: /lên trước$/ })
      .nth(1)
      .click();
    await expect.poll(async () => (await rows.first().innerText()) === before[0]).toBe(true);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { removeMade, type Stored } from "../support/demo-rows";
import { adjust, type Batch, batchNow, paidProducer } from "../support/payouts";
import { closeScreens, screens } from "../support/operator-screens";
import { operatorJson } from "../support/parts";

const NAME = "Hộ kinh doanh Màn hình Thử nghiệm";
let producer: Stored;

beforeAll(async () => {
  producer = await paidProducer(NAME);
  await adjust(producer.id, 321_000);
});
afterAll(async () => {
  await closeScreens();
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

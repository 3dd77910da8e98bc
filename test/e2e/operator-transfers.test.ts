import { randomUUID } from "node:crypto";
import type { Locator, Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { pay, placesOfTransfer, shown, transferOrder } from "../support/bank";
import { PHONE, seriousFindings } from "../support/browser";
import { closeScreens, OWN_PARTS, screens } from "../support/operator-screens";
import { buyablesOfProducers } from "../support/purchase";

const WAIT = { timeout: 20_000, interval: 250 };

afterAll(closeScreens);

/** Searches the list for a transfer and opens it. */
async function open(page: Page, bankReference: string): Promise<Locator> {
  await page.getByLabel("Tìm", { exact: true }).fill(bankReference);
  const row = page.getByRole("row", { name: new RegExp(bankReference) });
  await row.getByRole("button", { name: "Xem và xử lý" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: new RegExp(bankReference) }).waitFor();
  return dialog;
}

/** Brings a statement of the market's account, below the head line that the screen gives. */
async function bring(page: Page, rows: readonly string[]): Promise<void> {
  const head = await page.locator("code").innerText();
  const buffer = Buffer.from(`${head}\n${rows.join("\n")}\n`);
  const file = { name: "sao-ke.csv", mimeType: "text/csv", buffer };
  await page.getByLabel("Sao kê tài khoản nhận tiền (CSV)").setInputFiles(file);
}

describe("the screen of transfers", () => {
  it("finds an unmatched transfer and pays its order by a suggestion", async () => {
    const [good] = await buyablesOfProducers(1, 40);
    if (good === undefined) throw new Error("a producer with goods in stock is needed");
    const order = await transferOrder([good]);
    const number = String((await shown(order.token)).number);
    const movement = await pay(order.total, "mua dac san");
    await expect.poll(async () => placesOfTransfer(movement.id), WAIT).toEqual({ unmatched: order.total });

    const page = await screens(0, "ocop-transfers");
    await page.getByRole("combobox", { name: "Tiền đang ở" }).click();
    await page.getByRole("option", { name: "Chờ xử lý" }).click();
    const dialog = await open(page, movement.id);
    expect(await seriousFindings(page, OWN_PARTS)).toEqual([]);
    await dialog.getByRole("button", { name: `Gán vào đơn này: #${number}` }).click();
    await expect.poll(async () => (await shown(order.token)).payment.paid, WAIT).toBe(true);
    await dialog.getByText(`Chờ xử lý → Đã vào đơn, đơn #${number}`).waitFor();
    await dialog.getByText("Khoản tiền này không còn việc gì phải làm.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Không có mục nào.").waitFor();
  });

  it("gives a transfer back in two steps and asks for what each needs", async () => {
    const movement = await pay(61_000, "khong ro");
    await expect.poll(async () => placesOfTransfer(movement.id), WAIT).toEqual({ unmatched: 61_000 });
    const page = await screens(0, "ocop-transfers");
    const dialog = await open(page, movement.id);
    await dialog.getByRole("button", { name: "Hoàn lại người chuyển" }).click();
    await dialog.getByRole("button", { name: "Hoàn lại người chuyển" }).click();
    await dialog.getByText("Cần nhập mục này.").waitFor();
    await dialog.getByLabel("Lý do").fill("Không ai nhận");
    await dialog.getByRole("button", { name: "Hoàn lại người chuyển" }).click();
    await dialog.getByRole("button", { name: "Đã hoàn tiền" }).click();
    expect(await placesOfTransfer(movement.id)).toEqual({ refund_due: 61_000 });
    await dialog.getByLabel("Số giao dịch hoàn của ngân hàng").fill("FT-HOAN-61");
    await dialog.getByRole("button", { name: "Đã hoàn tiền" }).click();
    await dialog.getByText("Khoản tiền này không còn việc gì phải làm.").waitFor();
    expect(await placesOfTransfer(movement.id)).toEqual({ paid_back: 61_000 });
  });

  it("imports a statement, or says which line and column is wrong and imports nothing", async () => {
    const page = await screens(0, "ocop-transfers");
    const [first, second] = [`FT${randomUUID()}`, `FT${randomUUID()}`];
    const good = `25/11/2026 10:00;${first};5.000;mua hang;CO SO TRINH DIEN;DEMO1`;
    await bring(page, [good, `25/11/2026 10:05;${second};5.000,5;mua hang;;`]);
    const alert = page.getByRole("alert");
    await alert.getByText("Sao kê có dòng không đọc được, chưa nhập gì cả.").waitFor();
    await alert.getByText("Dòng 3: Ghi có: Số tiền phải là số đồng nguyên lớn hơn 0.").waitFor();
    expect(await placesOfTransfer(first)).toEqual({});

    await bring(page, [good]);
    const result = page.getByRole("region", { name: "Kết quả nhập sao kê" });
    await result.getByText(/1 mới, 0 đã có, 0 trái với sổ/).waitFor();
    await result.getByRole("row", { name: new RegExp(`^2 ${first} .*mới ghi · Chờ xử lý`) }).waitFor();
    expect(await alert.count()).toBe(0);
    expect(await placesOfTransfer(first)).toEqual({ unmatched: 5000 });
    expect(await seriousFindings(page, OWN_PARTS)).toEqual([]);
    await bring(page, [good]);
    await result.getByText(/0 mới, 1 đã có, 0 trái với sổ/).waitFor();
  });

  it("asks the bank when told to, also on a phone", async () => {
    const page = await screens(0, "ocop-transfers", PHONE);
    await page.getByRole("button", { name: "Hỏi ngân hàng ngay" }).click();
    await page.getByText(/giao dịch mới$/).waitFor();
    expect(await seriousFindings(page, OWN_PARTS)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { type Browser, PHONE, startBrowser } from "../support/browser";
import { officer, type TestOfficer } from "../support/officers";
import { expectSound, signIn } from "../support/portal-screens";
import { listBook, listRow, ownName } from "../support/register-list";
import { sheetOf } from "../support/spreadsheet";
import { stack } from "../support/stack";

let registrar: TestOfficer;
let desk: Browser;
let phone: Browser;
let plain: Browser;
const name = ownName();

async function send(page: Page, bytes: Buffer): Promise<void> {
  await page.goto(`${stack().storefront}/office/nhap-danh-sach`);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.getByLabel("Tệp Excel (.xlsx) hoặc CSV").setInputFiles({ name: "ds.xlsx", mimeType, buffer: bytes });
  await page.getByRole("button", { name: "Đọc tệp và xem trước" }).click();
  await page.getByRole("heading", { name: "Xem trước danh sách" }).waitFor();
}

beforeAll(async () => {
  registrar = await officer("registrar", "38");
  desk = await startBrowser({ viewport: { width: 1280, height: 800 } });
  phone = await startBrowser({ viewport: PHONE });
  plain = await startBrowser({ viewport: PHONE, javaScriptEnabled: false });
});
afterAll(async () => {
  await desk.close();
  await phone.close();
  await plain.close();
});

describe("an office's list", () => {
  it("tells its faults by cell, asks what is not clear, and is written when all is told", async () => {
    const page = await desk.context.newPage();
    await signIn(page, registrar, "office");
    const faulty = listRow(1, name, { "Hạng sao": "6 sao" });
    await send(page, await listBook([faulty, listRow(2, name, { Xã: "Hoằng Lộcc", Huyện: null })]));
    await page.getByText("Dòng 4, cột Hạng sao, ô H4:").waitFor();
    await page.getByLabel("“Hoằng Lộcc” nay là xã, phường nào?").selectOption({ label: "Xã Hoằng Lộc" });
    await page.getByRole("button", { name: "Ghi lựa chọn" }).click();
    await page.getByRole("button", { name: "Bỏ qua 1 dòng lỗi, ghi các dòng còn lại" }).waitFor();
    await expectSound(page);
    await page.getByRole("button", { name: "Bỏ qua 1 dòng lỗi, ghi các dòng còn lại" }).click();
    await page.getByText("Đã ghi xong vào sổ đăng ký.").waitFor();

    await page.goto(`${stack().storefront}/office/san-pham?tim=${name}`);
    await page.getByRole("row", { name: `Sản phẩm ${name} số 2` }).waitFor();
    await expectSound(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Tải Excel (.xlsx)" }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const rows = await sheetOf(Buffer.concat(chunks));
    expect(rows.map((row) => row[1])).toEqual(["Tên sản phẩm", `Sản phẩm ${name} số 2`]);
    await page.close();
  });

  it("is read on a phone", async () => {
    const page = await phone.context.newPage();
    await signIn(page, registrar, "office");
    await page.goto(`${stack().storefront}/office/san-pham?tim=${name}`);
    await expectSound(page);
    await page.getByRole("link", { name: `Sản phẩm ${name} số 2` }).click();
    await page.getByRole("heading", { name: "Giấy chứng nhận" }).waitFor();
    await expectSound(page);
    await page.goto(`${stack().storefront}/office/nhap-danh-sach`);
    await expectSound(page);
    await page.getByRole("link", { name: "ds.xlsx" }).first().click();
    await page.getByRole("heading", { name: "Rút lại cả danh sách" }).waitFor();
    await expectSound(page);
    await page.close();
  });

  it("is taken back with a reason, without scripts too", async () => {
    const page = await plain.context.newPage();
    await signIn(page, registrar, "office");
    await page.goto(`${stack().storefront}/office/nhap-danh-sach`);
    await page.getByRole("link", { name: "ds.xlsx" }).first().click();
    await page.getByRole("button", { name: "Rút lại cả danh sách" }).click();
    await page.getByText("Vui lòng ghi lý do.").waitFor();
    await page.getByLabel("Lý do rút lại").fill("Gửi nhầm tệp");
    await page.getByRole("button", { name: "Rút lại cả danh sách" }).click();
    await page.getByText("Danh sách này đã được rút lại. Lý do: Gửi nhầm tệp").waitFor();
    await page.goto(`${stack().storefront}/office/san-pham?tim=${name}`);
    await page.getByText("Không có kết quả nào.").waitFor();
    await page.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { PHONE, startBrowser, type Browser } from "../support/browser";
import { ask, newProducer, type Person } from "../support/members";
import { expectSound, signIn } from "../support/portal-screens";
import { sheetOf } from "../support/spreadsheet";
import { stack } from "../support/stack";

let owner: Person;
let browser: Browser;
let plain: Browser;

const FILE = "Tên sản phẩm;Quy cách;Giá bán (đồng);Tồn kho\nMật ong;Chai 500 ml;350.000;12\nTrà sen;;120000;0\n";

async function send(page: Page, text: string): Promise<void> {
  await page.goto(`${stack().storefront}/producer/san-pham/nhap`);
  const file = { name: "hàng.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.getByLabel("Tệp Excel (.xlsx) hoặc CSV").setInputFiles(file);
  await page.getByRole("button", { name: "Đọc tệp và xem trước" }).click();
  await page.getByRole("heading", { name: "Xem trước" }).waitFor();
}

const count = async (): Promise<number> => Number((await ask(owner, "listings?limit=1")).body.count);

beforeAll(async () => {
  owner = await newProducer();
  browser = await startBrowser({ viewport: PHONE });
  plain = await startBrowser({ viewport: PHONE, javaScriptEnabled: false });
});
afterAll(async () => {
  await browser.close();
  await plain.close();
});

describe("a spreadsheet of goods on a phone", () => {
  it("tells its faults row by row, and writes nothing", async () => {
    const page = await browser.context.newPage();
    await signIn(page, owner);
    await send(page, `${FILE}Bánh gai;;rẻ;1\n`);
    await page.getByText("Dòng 4, cột Giá bán (đồng):").waitFor();
    expect(await page.getByRole("button", { name: "Đồng ý, ghi tất cả" }).count()).toBe(0);
    await expectSound(page);
    expect(await count()).toBe(0);
    await page.close();
  });

  it("is looked at, agreed to and written without scripts, and comes back as a file", async () => {
    const page = await plain.context.newPage();
    await signIn(page, owner);
    await send(page, FILE);
    await page.getByText("2 sản phẩm mới").waitFor();
    expect(await count()).toBe(0);
    await page.getByRole("button", { name: "Đồng ý, ghi tất cả" }).click();
    await page.getByText("Đã ghi xong tất cả.").waitFor();
    expect(await count()).toBe(2);
    await send(page, FILE);
    await page.getByText("Tệp này không đổi gì.").waitFor();

    await page.goto(`${stack().storefront}/producer/san-pham/nhap`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Tải tệp Excel (.xlsx)" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^san-pham-\d{4}-\d{2}-\d{2}\.xlsx$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const [head, ...rows] = await sheetOf(Buffer.concat(chunks));
    const name = head?.indexOf("Tên sản phẩm") ?? -1;
    expect(rows.map((row) => row[name]).toSorted()).toEqual(["Mật ong", "Trà sen"]);
    await page.close();
  });

  it("of nothing, or of no file at all, is told beside the box", async () => {
    const page = await plain.context.newPage();
    await signIn(page, owner);
    await page.goto(`${stack().storefront}/producer/san-pham/nhap`);
    await page.getByRole("button", { name: "Đọc tệp và xem trước" }).click();
    await page.getByText("Vui lòng chọn một tệp.").first().waitFor();
    expect(await page.getByLabel("Tệp Excel (.xlsx) hoặc CSV").getAttribute("aria-invalid")).toBe("true");
    await page.close();
  });
});

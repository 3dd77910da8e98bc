import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ProducerListing } from "../../plugins/ocop/src/contract/producer-listing";
import { todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { decide, fillIn } from "../support/applications";
import { type Browser, PHONE, startBrowser } from "../support/browser";
import { decide as decideListing, jpeg, listing } from "../support/listings";
import { again, ask, demoMember, type Person, stranger } from "../support/members";
import { picture } from "../support/picture";
import { expectSound, signIn } from "../support/portal-screens";
import { fillCart, fillCheckout, placeOrder } from "../support/shopper";
import { stack } from "../support/stack";

const NAME = `Hợp tác xã Thử nghiệm Trọn vòng ${Date.now().toString(36)}`;
const GOOD = `Trà hoa vàng thử nghiệm ${Date.now().toString(36)}`;

let browser: Browser;
let buyer: Browser;
let owner: Person;
let page: Page;
let live: ProducerListing;
let order = "";

const open = async (path: string): Promise<void> => {
  await page.goto(`${stack().storefront}/producer${path}`);
};
const press = async (name: string): Promise<void> => page.getByRole("button", { name }).first().click();

beforeAll(async () => {
  browser = await startBrowser({ viewport: PHONE });
  buyer = await startBrowser({ viewport: PHONE });
  owner = await stranger();
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser.close();
  await buyer.close();
});

/** What a household does from its first minute on to its first money, on one phone. */
describe("a producer's whole way", () => {
  it("joins and is approved", async () => {
    await signIn(page, owner);
    await page.getByLabel("Tên chủ thể").fill(NAME);
    await page.getByLabel("Hợp tác xã", { exact: true }).check();
    await picture(page, "01-joining");
    await press("Bắt đầu");
    await page.getByRole("heading", { name: "Việc cần làm" }).waitFor();
    await picture(page, "01-checklist");
    owner = await again(owner);
    await fillIn(owner);
    await open("/ho-so-dang-ky");
    await picture(page, "01-application");
    await press("Nộp hồ sơ");
    await page.getByText("Hồ sơ đã nộp và đang chờ xem").waitFor();
    const { body } = await ask(owner, "me");
    await decide((body.producer as { id: string }).id, "approve");
    await open("");
    await page.getByText("Hồ sơ đã được duyệt").waitFor();
  });

  it("says how its goods are delivered", async () => {
    await open("/giao-hang");
    await page.getByText("Bạn chưa có cách giao hàng nào").waitFor();
    await page.getByLabel("Tên cách giao").fill("Giao tận nơi");
    await page.getByLabel("Phí giao (đồng)").fill("rẻ");
    await press("Thêm cách giao");
    await page.getByText("Phí là số đồng").waitFor();
    expect(await page.getByLabel("Tên cách giao").inputValue()).toBe("Giao tận nơi");
    await expectSound(page);
    await page.getByLabel("Phí giao (đồng)").fill("25k");
    await page.getByLabel("Giao sớm nhất sau (ngày)").fill("2");
    await page.getByLabel("Giao muộn nhất sau (ngày)").fill("4");
    await press("Thêm cách giao");
    await page.getByText("Phí 25.000 ₫ · 2–4 ngày").waitFor();
    await expectSound(page);
    await picture(page, "03-delivery");
  });

  it("lists a product in quick mode, and the market lets it in", async () => {
    await open("/san-pham/moi");
    await page.getByText("được giữ trên điện thoại này").waitFor();
    const file = { name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer: await jpeg(900, 700) };
    await page.getByLabel("Ảnh sản phẩm").setInputFiles(file);
    await page.getByRole("img", { name: "Ảnh bạn vừa chọn" }).waitFor();
    await page.getByLabel("Tên sản phẩm").fill(GOOD);
    await page.getByLabel("Giá bán (đồng)").fill("120k");
    await page.getByLabel("Số lượng đang có").fill("30");
    await picture(page, "03-quick-listing");
    await press("Lưu sản phẩm");
    await page.waitForURL(/\/producer\/san-pham\/lst_/);
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    await press("Gửi duyệt");
    await page.getByText("Đã gửi duyệt").waitFor();
    await picture(page, "03-review");
    const { listing: waiting } = await listing(owner, `/${id}`);
    expect((await decideListing(waiting.review, { act: "approve" })).status).toBe(200);
    live = (await listing(owner, `/${id}`)).listing;
    await open("/san-pham");
    await page.getByText("Đang bán", { exact: true }).first().waitFor();
  });

  it("is bought from by a buyer with a phone", async () => {
    const shop = await buyer.open(`${stack().storefront}/san-pham/${live.slug}`);
    await shop.getByRole("heading", { name: GOOD }).waitFor();
    const [size] = live.content.variants;
    await fillCart(buyer, [{ variant_id: size?.key ?? "" } as Parameters<typeof fillCart>[1][number]]);
    await fillCheckout(shop, "cod");
    await placeOrder(shop, /\/don-hang\//);
    await shop.getByText(GOOD).first().waitFor();
  });

  it("accepts, packs, hands over, delivers and takes the cash", async () => {
    await open("/don-hang");
    await picture(page, "04-orders");
    await page.getByRole("link", { name: /^Đơn \d/ }).click();
    await page.getByRole("heading", { level: 1, name: /^Đơn \d/ }).waitFor();
    order = (await page.getByRole("heading", { level: 1 }).innerText()).replace("Đơn ", "").trim();
    await picture(page, "04-new-order");
    await press("Nhận đơn");
    await page.getByRole("status").filter({ hasText: "Đã nhận đơn" }).waitFor();
    await press("Đã đóng gói xong");
    await page.getByLabel("Đơn vị vận chuyển").fill("Tự giao");
    await picture(page, "04-handing-over");
    await press("Đã gửi hàng");
    await press("Khách đã nhận hàng");
    await press("Đã thu tiền mặt");
    await page.getByText("Không còn việc gì với đơn này.").waitFor();
  });

  it("finds the order in its money and in the month's statement, line by line", async () => {
    await open("/tien");
    await picture(page, "07-money");
    await open(`/tien/${todayInHoChiMinh().slice(0, 7)}`);
    await page.getByText(order).first().waitFor();
    await expectSound(page);
    await picture(page, "07-statement");
    await open(`/tien/don/${order}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectSound(page);
    await picture(page, "07-earnings");
  });
});

const SECTIONS = [
  ["/lam-thay", "02-assistance"],
  ["/chung-nhan", "05-certificates"],
  ["/ho-so-danh-gia", "05-dossiers"],
  ["/lo-hang", "06-lots"],
  ["/ho-so", "08-profile"],
  ["/danh-gia", "08-reviews"],
  ["/nhu-cau", "08-supply"],
  ["/diem-ban", "08-sales-points"],
  ["/so-lieu", "09-numbers"],
] as const;

describe("the demo's producer", () => {
  it("finds something in every part of its portal", async () => {
    await browser.context.clearCookies();
    await signIn(page, await demoMember("chuthe@ocop.example"));
    for (const [path, name] of SECTIONS) {
      await open(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await expectSound(page);
      await picture(page, name);
    }
    for (const [path, link, name] of [
      ["/ho-so-danh-gia", /ho-so-danh-gia\/dos_/, "05-dossier"],
      ["/lo-hang", /lo-hang\/lot_/, "06-lot"],
    ] as const) {
      await open(path);
      const hrefs = await page.locator("main a").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
      const found = hrefs.find((href) => link.test(href));
      expect(found).toBeDefined();
      await page.goto(`${stack().storefront}${found}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await expectSound(page);
      await picture(page, name);
    }
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { endingIn, makerIn, removeGoods } from "../support/area-goods";
import { type Browser, PHONE, startBrowser } from "../support/browser";
import { officer, type TestOfficer } from "../support/officers";
import { fitsBothScreens, openPortalAs } from "../support/portal-screens";
import { ownName } from "../support/register-list";
import { stack } from "../support/stack";

let browser: Browser;
let registrar: TestOfficer;
beforeAll(async () => {
  [browser, registrar] = await Promise.all([startBrowser({ viewport: PHONE }), officer("registrar", "38")]);
});
afterAll(async () => {
  await removeGoods();
  await browser.close();
});

/** A page of the portal, as the registrar sees it on a phone. */
async function openPage(path: string): Promise<Page> {
  const page = await openPortalAs(browser, registrar, "/office");
  await page.goto(`${stack().storefront}${path}`);
  return page;
}
const press = async (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const saysSaved = async (page: Page, text: string) => page.getByRole("status").filter({ hasText: text }).waitFor();

it("writes to the holders of all certificates that end, reads the letters, and sends them at once", async () => {
  const name = ownName();
  for (const what of ["Chè", "Kẹo"]) await endingIn(await makerIn("38", `${what} ${name}`), 20);
  const list = `/office/het-han?tim=${name}`;
  const page = await openPage(list);
  await page.getByText("2 giấy chứng nhận", { exact: true }).waitFor();
  await fitsBothScreens(page);
  await page.getByLabel("Chọn tất cả trên trang này").check();
  await page.getByLabel("Loại văn bản").selectOption("expiry_notice");
  await press(page, "Soạn văn bản cho mục đã chọn");
  await page.getByRole("heading", { level: 1, name: "Thông báo giấy chứng nhận sắp hết hiệu lực" }).waitFor();
  await page.getByLabel("Ký hiệu cơ quan").fill("VPĐP");
  await press(page, "Lập bản xem trước");
  await page.getByText("Vui lòng điền.").first().waitFor();
  expect(await page.getByLabel("Ký hiệu cơ quan").inputValue()).toBe("VPĐP");
  await fitsBothScreens(page);
  await page.getByLabel("Quyền hạn, chức vụ người ký").fill("Chánh Văn phòng");
  await page.getByLabel("Đầu mối liên hệ").fill("Phòng Nghiệp vụ, 0237 000 0000");
  await press(page, "Lập bản xem trước");
  await page.getByText("Đọc từng văn bản. Chưa có gì được gửi đi.").waitFor();
  await fitsBothScreens(page);
  const paper = await browser.context.request.get(`${page.url().split("?")[0]}/tep`);
  expect([paper.status(), paper.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  await press(page, "Gửi 2 thư");
  await saysSaved(page, "Đã xử lý.");
  expect(await page.getByText("Đã chuyển gửi", { exact: true }).count()).toBe(2);
  await fitsBothScreens(page);
  await page.goto(`${stack().storefront}${list}`);
  await page.getByText("2 giấy chứng nhận", { exact: true }).waitFor();
  expect(await page.getByText(/Văn bản gần nhất: /).count()).toBe(2);
  await page.close();
});

it("fills a year of the cycle from the example, adds days of its own and takes them out", async () => {
  const page = await openPage("/office/lich?nam=2031");
  await press(page, "Dùng lịch mẫu của Quảng Ninh");
  await saysSaved(page, "Đã lưu lịch.");
  await page.getByRole("link", { name: /^Thêm đợt ?: Bước 6/ }).click();
  await page.getByLabel("Từ ngày", { exact: true }).fill("2031-12-10");
  await page.getByLabel("Đến hết ngày", { exact: true }).fill("2031-12-01");
  await press(page, "Lưu");
  await page.getByText("Ngày kết thúc phải từ ngày bắt đầu trở đi.").waitFor();
  await fitsBothScreens(page);
  await page.getByLabel("Đến hết ngày", { exact: true }).fill("2031-12-12");
  await press(page, "Lưu");
  await saysSaved(page, "Đã lưu lịch.");
  const own = page.getByRole("link", { name: /^Sửa đợt này ?: 10\/12\/2031 đến 12\/12\/2031$/ });
  await own.click();
  await press(page, "Xóa đợt này");
  await own.waitFor({ state: "detached" });
  await page.close();
});

it("writes a request for goods down, invites who makes them, and says why nothing came of it", async () => {
  const name = ownName();
  await makerIn("38", `Mật ong ${name}`);
  const page = await openPage("/office/nhu-cau/moi");
  await press(page, "Lưu nhu cầu");
  await page.getByText("Vui lòng điền.").first().waitFor();
  for (const [label, text] of [
    ["Tên đơn vị cần hàng", "Siêu thị Thử nghiệm"],
    ["Đầu mối liên hệ", "Phòng thu mua, 024 0000 0000"],
    ["Sản phẩm cần", name],
    ["Số lượng", "300"],
    ["Đơn vị tính", "hộp"],
    ["Nhận trả lời đến hết ngày", "2099-12-31"],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text);
  await fitsBothScreens(page);
  await press(page, "Lưu nhu cầu");
  await saysSaved(page, "Đã lưu.");
  expect(await page.getByRole("checkbox").count()).toBe(1);
  expect(await page.getByRole("checkbox").isChecked()).toBe(true);
  await press(page, "Mời chủ thể đã chọn");
  await page.getByText("Chưa trả lời", { exact: true }).waitFor();
  await fitsBothScreens(page);
  await page.getByText("Không thành", { exact: true }).click();
  await press(page, "Ghi không thành");
  await page.getByText("Vui lòng điền.").first().waitFor();
  await page.getByLabel("Vì sao không thành").fill("Giá cao hơn mặt bằng");
  await press(page, "Ghi không thành");
  await page.getByText("Giá cao hơn mặt bằng").waitFor();
  expect(await page.getByRole("button", { name: "Ghi không thành" }).count()).toBe(0);
  await fitsBothScreens(page);
  await page.close();
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { type Browser, PHONE, startBrowser } from "../support/browser";
import { fitsBothScreens } from "../support/portal-screens";
import { stack } from "../support/stack";
import { freshAsker } from "../support/supply-asks";

let plain: Browser;
let scripted: Browser;

beforeAll(async () => {
  [plain, scripted] = await Promise.all([
    startBrowser({ javaScriptEnabled: false, viewport: PHONE }),
    startBrowser({ viewport: PHONE }),
  ]);
});
afterAll(async () => Promise.all([plain.close(), scripted.close()]));

describe("a shop that looks for goods, on a phone without scripts", () => {
  it("mends what was wrong, loses nothing, and gets a number", async () => {
    const page = await plain.open(`${stack().storefront}/chu-the`);
    await page.getByRole("main").getByRole("link", { name: "Gửi nhu cầu để chủ thể chào hàng" }).click();
    await page.waitForURL(/tim-nguon-hang$/);
    const agree = page.getByRole("checkbox", { name: /Tôi đồng ý/ });
    expect(await agree.isChecked()).toBe(false);
    await page.getByLabel("Sản phẩm cần").fill("Mật ong hoa nhãn");
    await page.getByLabel("Số lượng").fill("1.200");
    await page.getByLabel("Đơn vị tính").fill("chai");
    await page.getByLabel("Cần hàng từ ngày").fill(addDays(todayInHoChiMinh(), 10));
    await page.getByLabel("Đến hết ngày").fill(addDays(todayInHoChiMinh(), 40));
    await page.getByLabel("Giao tại tỉnh, thành phố").selectOption({ label: "Thanh Hóa" });
    await page.getByLabel("Tên đơn vị").fill("Cửa hàng Thử nghiệm");
    await page.getByLabel("Người hoặc bộ phận liên hệ").fill("Bộ phận mua hàng");
    await page.getByLabel("Thư điện tử").fill(freshAsker());
    await page.getByRole("button", { name: "Gửi nhu cầu" }).click();
    await page
      .getByRole("alert")
      .getByRole("link", { name: /Đồng ý/ })
      .waitFor();
    expect(await page.getByLabel("Sản phẩm cần").inputValue()).toBe("Mật ong hoa nhãn");
    await agree.check();
    await page.getByRole("button", { name: "Gửi nhu cầu" }).click();
    await page.waitForURL(/da-gui\?ma=NC-/);
    expect(
      await page
        .getByRole("main")
        .getByText(/^NC-[0-9A-Z]{6}$/)
        .count(),
    ).toBe(1);
  });

  it("finds the form and its refusals sound on a phone and a desktop, in both languages", async () => {
    for (const path of ["/tim-nguon-hang", "/en/tim-nguon-hang"]) {
      const page = await scripted.open(`${stack().storefront}${path}`);
      await fitsBothScreens(page);
      await page.getByRole("button", { name: /Gửi nhu cầu|Send the request/ }).click();
      await page.getByRole("alert").waitFor();
      await fitsBothScreens(page);
      await page.close();
    }
  });
});

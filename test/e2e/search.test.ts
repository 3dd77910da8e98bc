import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PHONE, seriousFindings, startBrowser, type Browser } from "../support/browser";
import { stack } from "../support/stack";

const catalogue = (query = "") => `${stack().storefront}/san-pham${query}`;
const results = async (page: Page): Promise<number> => {
  const text = await page
    .getByText(/^[\d.]+ sản phẩm$/)
    .first()
    .innerText();
  return Number(text.replace(/\D/g, ""));
};
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("filters without JavaScript", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser({ javaScriptEnabled: false, viewport: PHONE });
  });
  afterAll(async () => browser.close());

  const openFilters = async (query = ""): Promise<Page> => {
    const page = await browser.open(catalogue(query));
    await page.getByText(/^Bộ lọc/).click();
    return page;
  };
  /** What a choice promises: the number at the end of its line. */
  const promised = async (page: Page, name: RegExp): Promise<number> => {
    const line = await page.getByRole("checkbox", { name }).locator("xpath=..").innerText();
    return Number(/(\d+)\s*$/.exec(line)?.[1]);
  };

  it("narrow by kind of producer and by standard, keep their promise, and are cleared one by one", async () => {
    const page = await openFilters();
    const number = await promised(page, /^Cơ sở sản xuất/);
    await page.getByRole("checkbox", { name: /^Cơ sở sản xuất/ }).check();
    await page.getByRole("button", { name: "Áp dụng" }).click();
    await page.waitForURL(/loai-chu-the=unknown/);
    expect(await results(page)).toBe(number);
    await page.getByText(/^Bộ lọc/).click();
    const both = await promised(page, /^VietGAP/);
    await page.getByRole("checkbox", { name: /^VietGAP/ }).check();
    await page.getByRole("button", { name: "Áp dụng" }).click();
    await page.waitForURL(/tieu-chuan=/);
    expect(await results(page)).toBe(both);
    await page.getByRole("link", { name: "Bỏ lọc: Cơ sở sản xuất" }).click();
    await page.waitForURL((url) => !url.search.includes("loai-chu-the"));
    expect(page.url()).toContain("tieu-chuan=");
  });

  it("open a province's districts, narrow by one and let it go", async () => {
    const page = await openFilters();
    const whole = await promised(page, /^Hà Nội/);
    await page.getByLabel("Huyện, xã trong Hà Nội").click();
    const number = await promised(page, /^Thị xã Sơn Tây/);
    expect(number).toBeLessThanOrEqual(whole);
    await page.getByRole("checkbox", { name: /^Thị xã Sơn Tây/ }).check();
    await page.getByRole("button", { name: "Áp dụng" }).click();
    await page.waitForURL(/huyen=F269/);
    expect(await results(page)).toBe(number);
    await page.getByRole("link", { name: "Bỏ lọc: Thị xã Sơn Tây" }).click();
    await page.waitForURL(/san-pham$/);
  });

  it("follow a column of the price histogram", async () => {
    const page = await openFilters();
    const column = page
      .getByRole("list", { name: /khoảng giá/ })
      .getByRole("link")
      .first();
    const number = Number(/(\d+) sản phẩm/.exec((await column.getAttribute("aria-label")) ?? "")?.[1]);
    await column.click();
    await page.waitForURL(/gia-tu=\d+&gia-den=\d+/);
    expect(await results(page)).toBe(number);
  });

  it("name what is malformed and apply the rest", async () => {
    const page = await browser.open(catalogue("?nhom-con=vu-khi&giao-toi=999&loai-chu-the=cooperative"));
    const notice = await page.getByText(/Đã bỏ qua phần lọc/).innerText();
    expect(notice).toContain("phân nhóm");
    expect(notice).toContain("nơi giao tới");
    expect(notice).not.toContain("loại hình");
    await page.getByRole("link", { name: "Bỏ lọc: Hợp tác xã" }).waitFor();
  });

  it("lead back from an empty page with the number that is there", async () => {
    const page = await browser.open(catalogue("?q=ga+mia&nhom=tourism"));
    const way = page.getByRole("link", { name: /^Bỏ nhóm sản phẩm/ });
    const number = Number(/(\d+) sản phẩm/.exec(await way.innerText())?.[1]);
    await way.click();
    await page.waitForURL(/q=ga\+mia$/);
    expect(await results(page)).toBe(number);
  });

  it("say how results are ordered", async () => {
    const page = await browser.open(catalogue("?q=mat"));
    await page.getByRole("link", { name: "Kết quả được xếp thế nào?" }).click();
    await page.waitForURL(/tim-kiem-xep-hang$/);
    expect(await page.getByRole("main").getByRole("listitem").count()).toBeGreaterThan(5);
  });
});

describe("filters with scripts", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser({ viewport: PHONE });
  });
  afterAll(async () => browser.close());

  it("send every tick at once, and an amount only when it is whole", async () => {
    const page = await browser.open(catalogue());
    await page.getByText(/^Bộ lọc/).click();
    await page.getByRole("button", { name: /^Xem [\d.]+ sản phẩm/ }).waitFor();
    await page.getByRole("checkbox", { name: /^Hợp tác xã/ }).click();
    await page.waitForURL(/loai-chu-the=cooperative/);
    await page.getByRole("link", { name: "Bỏ lọc: Hợp tác xã" }).waitFor();
    const from = page.getByLabel("Giá từ (₫)");
    await from.pressSequentially("50000");
    expect(page.url()).not.toContain("gia-tu");
    await from.press("Tab");
    await page.waitForURL(/gia-tu=50000/);
    // The address changes a moment before the page does.
    await page.getByRole("link", { name: /^Bỏ lọc: Từ 50\.000/ }).waitFor();
    const count = await results(page);
    await page.getByRole("button", { name: `Xem ${count} sản phẩm` }).click();
    await page.getByRole("checkbox", { name: /^Hợp tác xã/ }).waitFor({ state: "hidden" });
    expect(await seriousFindings(page)).toEqual([]);
  });
});

describe("the search box", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser({ viewport: PHONE });
  });
  afterAll(async () => browser.close());

  const box = (page: Page) => page.getByRole("combobox", { name: /Tìm sản phẩm/ });
  const search = async (page: Page, q: string): Promise<void> => {
    await box(page).fill(q);
    await box(page).press("Enter");
    await page.getByRole("heading", { level: 1, name: `“${q}”` }).waitFor();
  };

  /** Types, and waits for what is suggested to the whole of it: a pause on the way brings suggestions to a part. */
  const type = async (page: Page, q: string): Promise<void> => {
    const answered = page.waitForResponse((answer) => {
      const { pathname, searchParams } = new URL(answer.url());
      return pathname === "/goi-y" && searchParams.get("q") === q;
    });
    await box(page).pressSequentially(q);
    await (await answered).finished();
  };

  it("suggests in sections and is driven by the keyboard", async () => {
    const page = await browser.open(`${stack().storefront}/`);
    await type(page, "ga mia");
    const option = page.getByRole("option", { name: /^Gà Mía/ }).first();
    await option.waitFor();
    expect(await page.getByRole("group", { name: "Sản phẩm" }).getByRole("option").count()).toBeGreaterThan(0);
    expect(await box(page).getAttribute("aria-expanded")).toBe("true");
    expect(await seriousFindings(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await box(page).press("ArrowDown");
    expect(await box(page).getAttribute("aria-activedescendant")).toBe(await option.getAttribute("id"));
    expect(await option.getAttribute("aria-selected")).toBe("true");
    await box(page).press("Escape");
    expect(await box(page).getAttribute("aria-expanded")).toBe("false");
    expect(await box(page).inputValue()).toBe("ga mia");
    await box(page).press("ArrowDown");
    await box(page).press("ArrowDown");
    await box(page).press("Enter");
    await page.waitForURL(/san-pham\/ga-mia/);
  });

  it("offers producers, places and sales points as well", async () => {
    const page = await browser.open(`${stack().storefront}/`);
    await type(page, "hoang hoa");
    const places = page.getByRole("group", { name: "Địa phương" });
    const first = places.getByRole("option").first();
    await first.filter({ hasText: "Hoằng Hóa" }).waitFor();
    await first.click();
    await page.waitForURL(/dia-phuong\/hoang-hoa/);
  });

  it("remembers searches on the device only, eight at most, to be removed one by one or all", async () => {
    const page = await browser.open(`${stack().storefront}/`);
    await box(page).waitFor();
    for (const q of ["mật ong", "nước mắm", "chè"]) await search(page, q);
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.goto(`${stack().storefront}/`, { waitUntil: "load" });
    await box(page).click();
    const recent = page.getByRole("region", { name: "Tìm gần đây" });
    await recent.waitFor();
    expect(await recent.getByRole("link").allInnerTexts()).toEqual(["chè", "nước mắm", "mật ong"]);
    expect(await seriousFindings(page)).toEqual([]);
    expect(decodeURIComponent(sent.join("\n"))).not.toMatch(/mật ong|nước mắm/);

    await recent.getByRole("button", { name: "Xóa “nước mắm” khỏi tìm gần đây" }).click();
    await page.reload({ waitUntil: "load" });
    await box(page).click();
    await recent.waitFor();
    expect(await recent.getByRole("link").allInnerTexts()).toEqual(["chè", "mật ong"]);
    await box(page).press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("q") === "chè");

    await page.evaluate(() => {
      const many = Array.from({ length: 30 }, (_, n) => `tìm ${n}`);
      localStorage.setItem("ocop.recent-searches", JSON.stringify(many));
    });
    await page.goto(`${stack().storefront}/`, { waitUntil: "load" });
    await box(page).click();
    await recent.waitFor();
    expect(await recent.getByRole("link").count()).toBe(8);
    await recent.getByRole("button", { name: "Xóa tất cả" }).click();
    await recent.waitFor({ state: "hidden" });
    expect(await page.evaluate(() => localStorage.getItem("ocop.recent-searches"))).toBeNull();
  });
});

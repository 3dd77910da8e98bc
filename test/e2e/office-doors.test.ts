import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, DESKTOP, PHONE, seriousFindings, startBrowser } from "../support/browser";
import { inviteTo, newOffice, officer, officerOf, removeOfficer } from "../support/officers";
import { scriptsOf } from "../support/pages";
import { fresh } from "../support/portal-people";
import { expectSound, fillLogIn } from "../support/portal-screens";
import { stack } from "../support/stack";

const portal = (path = "") => `${stack().storefront}/office${path}`;

function demo(name: string): { email: string; password: string } {
  const login = stack().logins.find(({ email }) => email === `${name}@ocop.example`);
  if (login === undefined) throw new Error(`the demo has no login ${name}`);
  return login;
}

describe.each([
  ["a phone", PHONE],
  ["a desktop", DESKTOP],
] as const)("an officer with %s", (_what, viewport) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser({ viewport });
  });
  afterAll(async () => browser.close());

  it("comes in with the right password only, and sees the office, its area and the own role", async () => {
    const page = await browser.open(portal());
    expect(new URL(page.url()).pathname).toBe("/office/dang-nhap");
    await expectSound(page);
    const own = demo("hoso.thanhhoa");
    await fillLogIn(page, { ...own, password: "sai-mat-khau" });
    await page.getByRole("alert").filter({ hasText: "chưa đúng" }).waitFor();
    expect(await page.getByLabel("Thư điện tử").inputValue()).toBe(own.email);
    await fillLogIn(page, own);
    await page.getByRole("heading", { name: /Xin chào/ }).waitFor();
    for (const text of ["Văn phòng Điều phối nông thôn mới tỉnh Thanh Hóa", "Tỉnh Thanh Hóa", "Cán bộ quản lý hồ sơ"])
      await page.getByRole("main").getByText(text, { exact: true }).waitFor();
    expect(await page.getByRole("navigation", { name: "Mục của kênh quản lý" }).count()).toBe(1);
    await expectSound(page);
    expect(await page.evaluate(() => document.cookie)).not.toContain("ocop_office");
    expect(await page.content()).not.toMatch(/eyJ[\w-]{20,}/);
    await page.getByRole("button", { name: "Đăng xuất" }).click();
    await page.waitForURL(/dang-nhap/);
  });

  it("takes an invitation by way of a new password", async () => {
    const email = `can-bo-${fresh()}@ocop.example`;
    const { secret } = await inviteTo(await newOffice("22"), email, "promoter");
    const page = await browser.open(portal(`/loi-moi/${secret}`));
    await page.getByRole("main").getByRole("link", { name: "Tạo mật khẩu" }).click();
    await page.waitForURL(/dang-ky/);
    await page.getByLabel("Thư điện tử").fill(email);
    await page.getByLabel("Mật khẩu").fill("Mat-Khau-2026");
    await page.getByRole("main").getByRole("button", { name: "Tạo mật khẩu" }).click();
    await page.getByText("với vai trò: Cán bộ xúc tiến thương mại").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Nhận lời mời" }).click();
    await page.getByText("Tỉnh Quảng Ninh", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Đăng xuất" }).click();
    await page.waitForURL(/dang-nhap/);
  });

  it("reads the doors in English and finds the way back to the shop", async () => {
    const page = await browser.open(`${stack().storefront}/en/office/dang-nhap`);
    await page.getByRole("heading", { name: "Log in to the OCOP offices' portal" }).waitFor();
    await page.getByRole("link", { name: "Shop" }).click();
    await page.waitForURL(/\/en$/);
  });
});

describe("whoever may not", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => browser.close());

  it("is told so, on each page that is for other roles, and has no way there", async () => {
    const page = await browser.open(portal());
    const sectionsOf = async (name: string) => {
      await fillLogIn(page, demo(name));
      await page.getByRole("heading", { name: /Xin chào/ }).waitFor();
      const menu = page.getByRole("navigation", { name: "Mục của kênh quản lý" }).getByRole("link");
      return menu.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    };
    const leave = async () => {
      await page.getByRole("button", { name: "Đăng xuất" }).click();
      await page.waitForURL(/dang-nhap/);
    };
    const others: string[] = [];
    for (const name of ["hoso.thanhhoa", "hoidong1.thanhhoa", "xuctien.thanhhoa"]) {
      others.push(...(await sectionsOf(name)));
      await leave();
    }
    const own = await sectionsOf("xem.thanhhoa");
    expect(own).toContain("/office");
    for (const path of new Set(others)) {
      const status = (await page.request.get(`${stack().storefront}${path}`)).status();
      expect([path, status]).toEqual([path, own.includes(path) ? 200 : 403]);
    }
    await leave();
  });

  it("is of industry and trade, finds no way to deeds about stars", async () => {
    const own = await officerOf(await newOffice("38", "trade"), "registrar");
    const page = await browser.open(portal());
    await fillLogIn(page, own);
    await page.getByRole("heading", { name: /Xin chào/ }).waitFor();
    const menu = page.getByRole("navigation", { name: "Mục của kênh quản lý" });
    expect(await menu.getByRole("link", { name: "Điểm bán, hội chợ" }).count()).toBe(1);
    expect(await page.getByRole("link", { name: "Nhập danh sách" }).count()).toBe(0);
    await page.goto(portal("/nhap-danh-sach"));
    await page.getByText("Cơ quan công thương phụ trách điểm bán").waitFor();
    expect(await page.getByRole("button", { name: "Đọc tệp và xem trước" }).count()).toBe(0);
    await page.goto(portal("/dot-danh-gia"));
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByRole("link", { name: "Mở đợt mới" }).count()).toBe(0);
    expect((await page.request.get(portal("/dot-danh-gia/moi"))).status()).toBe(403);
    await page.goto(portal());
    await page.getByRole("button", { name: "Đăng xuất" }).click();
    await page.waitForURL(/dang-nhap/);
  });

  it("only reads where the unit has ended", async () => {
    const page = await browser.open(portal());
    await fillLogIn(page, demo("xem.hoanghoa"));
    await page.getByText("Huyện Hoằng Hóa đã kết thúc hoạt động").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Đăng xuất" }).click();
    await page.waitForURL(/dang-nhap/);
  });

  it("was removed meanwhile, is out at the next click and told why", async () => {
    const own = await officer("registrar", "38");
    const page = await browser.open(portal());
    await fillLogIn(page, own);
    await page.getByRole("heading", { name: /Xin chào/ }).waitFor();
    await removeOfficer(own);
    await page.reload();
    await page.getByText("không được giao việc ở cơ quan nào").waitFor();
    expect(new URL(page.url()).pathname).toBe("/office/dang-nhap");
  });
});

it("the doors open without scripts", async () => {
  const browser = await startBrowser({ javaScriptEnabled: false });
  const page = await browser.open(portal());
  await fillLogIn(page, demo("hoso.trunguong"));
  await page.getByText("Cả nước", { exact: true }).waitFor();
  await browser.close();
});

it("the shop and the producers' portal load no script of the offices' portal", async () => {
  const [shop, producer, door] = [
    await scriptsOf("/san-pham"),
    await scriptsOf("/producer/dang-nhap"),
    await scriptsOf("/office/dang-nhap"),
  ];
  const own = [...door].filter((name) => !producer.has(name));
  expect(own.length).toBeGreaterThan(0);
  for (const name of own) expect(shop.has(name)).toBe(false);
});

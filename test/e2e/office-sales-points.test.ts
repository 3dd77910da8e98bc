import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SalesPointDetail } from "../../plugins/ocop/src/contract/sales-point";
import { type Browser, DESKTOP, PHONE, startBrowser } from "../support/browser";
import { operator } from "../support/demo-rows";
import { jpeg } from "../support/listings";
import { dayIn, POSITION, registerPoint, removePoints, wholeCommune } from "../support/office-points";
import { askOffice, officer, officerOf, type TestOfficer } from "../support/officers";
import { picture } from "../support/picture";
import { expectSound, openPortalAs } from "../support/portal-screens";
import { apiJson, stack } from "../support/stack";

let phone: Browser;
let desktop: Browser;
let plain: Browser;
let promoter: TestOfficer;
let registrar: TestOfficer;
let commune: Awaited<ReturnType<typeof wholeCommune>>;

beforeAll(async () => {
  [phone, desktop, plain, promoter] = await Promise.all([
    startBrowser({ viewport: PHONE }),
    startBrowser({ viewport: DESKTOP }),
    startBrowser({ viewport: PHONE, javaScriptEnabled: false }),
    officer("promoter", "38"),
  ]);
  registrar = await officerOf(promoter.office_id, "registrar");
  commune = await wholeCommune(promoter);
  await phone.context.grantPermissions(["geolocation"], { origin: stack().storefront });
});
afterAll(async () => {
  await removePoints();
  await Promise.all([phone.close(), desktop.close(), plain.close()]);
});

const portal = (path: string) => `${stack().storefront}/office${path}`;
/** Stands so many metres north of the registered position. */
const stand = (metres: number) =>
  phone.context.setGeolocation({
    latitude: POSITION.lat + metres / 111_195,
    longitude: POSITION.lng,
    accuracy: 15,
  });

async function pointWithGoods(): Promise<string> {
  const id = await registerPoint(promoter, commune.code);
  await operator(`/admin/ocop/sales-points/${id}/goods`, {
    goods: ["Nem chua Màn hình", "Chè lam Màn hình"].map((name) => ({ name, last_seen_on: "2026-01-02" })),
  });
  return id;
}
const inShop = async (id: string) =>
  (await apiJson<{ sales_point: SalesPointDetail }>(`/store/sales-points/${id}`)).sales_point;

describe("a check with a phone", () => {
  it("takes position, photo and goods, and buyers see how fresh the point is", async () => {
    const id = await pointWithGoods();
    await stand(40);
    const page = await openPortalAs(phone, registrar, `/office/diem-ban/${id}`);
    await page.getByText("Chưa được kiểm tra tại chỗ").first().waitFor();
    await expectSound(page);
    await page.getByRole("link", { name: "Kiểm tra tại chỗ" }).click();
    await page.getByRole("button", { name: "Lấy vị trí" }).click();
    await page.getByText("Cách vị trí đăng ký 40 m.").waitFor();
    await page.getByText("Bạn đang ở điểm bán.").waitFor();
    await page
      .getByLabel("Ảnh chụp quầy hàng")
      .setInputFiles({ name: "quầy.jpg", mimeType: "image/jpeg", buffer: await jpeg(1200, 900) });
    await page.getByLabel("Cho khách mua hàng xem ảnh này").check();
    await page.getByLabel("Nem chua Màn hình").check();
    await page.getByLabel("Hàng khác nhìn thấy").fill("Bánh gai Màn hình");
    await expectSound(page);
    await picture(page, "check");
    await page.getByRole("button", { name: "Gửi kết quả kiểm tra" }).click();
    await page.getByRole("status").filter({ hasText: "Đã ghi kết quả kiểm tra." }).waitFor();
    await page.getByText("Kiểm tra hôm nay").first().waitFor();
    await expectSound(page);
    const point = await inShop(id);
    expect(point).toMatchObject({ verified_days_ago: 0, freshness: "fresh" });
    expect(point.photo).toMatch(/^\/pictures\//);
    const seen = Object.fromEntries(point.goods.map(({ name, last_seen_on }) => [name, last_seen_on]));
    expect(seen).toEqual({
      "Nem chua Màn hình": dayIn(0),
      "Bánh gai Màn hình": dayIn(0),
      "Chè lam Màn hình": "2026-01-02",
    });
    await page.goto(`${stack().storefront}/diem-ban/${point.slug}?thu=${id}`);
    await page.getByText("Kiểm tra hôm nay").first().waitFor();
    await page.close();
  });

  it("says why it is far away, and keeps what was typed over a refusal, a lost network and a reload", async () => {
    const id = await pointWithGoods();
    await stand(1500);
    const page = await openPortalAs(phone, registrar, `/office/diem-ban/${id}/kiem-tra`);
    await page.getByRole("button", { name: "Lấy vị trí" }).click();
    await page.getByText("Bạn đang ở xa vị trí đăng ký.", { exact: false }).waitFor();
    await page.getByLabel("Chè lam Màn hình").check();
    const send = page.getByRole("button", { name: "Gửi kết quả kiểm tra" });
    await send.click();
    await page.getByRole("alert").filter({ hasText: "Bạn đang ở xa vị trí đã đăng ký" }).waitFor();
    expect(await page.getByLabel("Chè lam Màn hình").isChecked()).toBe(true);
    await page.getByRole("textbox", { name: "Ghi chú" }).fill("Chợ chuyển sang bãi mới");
    await phone.context.setOffline(true);
    await send.click();
    await page.getByRole("alert").filter({ hasText: "Chưa gửi được" }).waitFor();
    await phone.context.setOffline(false);
    await page.reload();
    await page.getByRole("status").filter({ hasText: "Đã khôi phục" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Ghi chú" }).inputValue()).toBe("Chợ chuyển sang bãi mới");
    expect(await page.getByLabel("Chè lam Màn hình").isChecked()).toBe(true);
    await page.getByRole("button", { name: "Lấy vị trí" }).click();
    await page.getByText("1,5 km", { exact: false }).waitFor();
    await send.click();
    await page.getByRole("status").filter({ hasText: "Đã ghi kết quả kiểm tra." }).waitFor();
    await page.getByText("Xa vị trí đăng ký").waitFor();
    await page.getByRole("link", { name: "Kiểm tra tại chỗ" }).click();
    await page.getByRole("button", { name: "Lấy vị trí" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Ghi chú" }).inputValue()).toBe("");
    await page.close();
  });

  it("works without scripts, without a position", async () => {
    const id = await pointWithGoods();
    const page = await openPortalAs(plain, registrar, `/office/diem-ban/${id}/kiem-tra`);
    await page.getByLabel("Nem chua Màn hình").check();
    await page.getByRole("button", { name: "Gửi kết quả kiểm tra" }).click();
    await page.getByText("Đã ghi kết quả kiểm tra.").waitFor();
    expect(await inShop(id)).toMatchObject({ verified_days_ago: 0 });
    await page.close();
  });
});

describe("an officer at a desk", () => {
  it("registers a point, is told what is wrong beside the field, features it, and closes it", async () => {
    const page = await openPortalAs(desktop, promoter, "/office/diem-ban/moi");
    await expectSound(page);
    const name = `Điểm bán Màn hình ${Date.now().toString(36)}`;
    await page.getByLabel("Tên điểm").fill(name);
    await page.getByLabel("Vĩ độ").fill("105,78");
    await page.getByLabel("Kinh độ").fill("19,80");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByText("Có thể vĩ độ và kinh độ bị đổi chỗ.", { exact: false }).waitFor();
    expect(await page.getByLabel("Tên điểm").inputValue()).toBe(name);
    await expectSound(page);
    await page.getByLabel("Loại địa điểm").selectOption("shop");
    await page.getByLabel("Xã, phường hiện nay").selectOption(commune.code);
    await page.getByLabel("Vĩ độ").fill("19,80665");
    await page.getByLabel("Kinh độ").fill("105,78520");
    await page.getByLabel("Thứ Hai").fill("7h30-11h30");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await page.getByRole("status").filter({ hasText: "Đã lưu." }).waitFor();
    await expectSound(page);
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    expect(await inShop(id)).toMatchObject({ name, hours: { mon: [["07:30", "11:30"]] } });

    await page.getByRole("link", { name: "Quảng bá điểm này" }).click();
    await page.getByLabel("Điểm bán, hội chợ").waitFor();
    expect(await page.getByLabel("Điểm bán, hội chợ").inputValue()).toBe(id);
    await page.getByRole("radio", { name: "Trang địa phương" }).check();
    await page.getByLabel("Địa phương", { exact: true }).selectOption(commune.code);
    await page.getByLabel("Số ngày").fill("61");
    await page.getByRole("button", { name: "Đăng quảng bá" }).click();
    await page.getByText("Từ 1 đến 60 ngày.").nth(1).waitFor();
    await page.getByLabel("Số ngày").fill("5");
    await page.getByRole("button", { name: "Đăng quảng bá" }).click();
    await page.getByRole("status").filter({ hasText: "Đã đăng." }).waitFor();
    await page.getByRole("link", { name }).waitFor();
    await expectSound(page);

    await page.getByRole("link", { name }).click();
    await page.getByText("Đóng điểm bán").first().click();
    await page.getByLabel("Lý do").first().fill("Hết hạn thuê");
    await page.getByRole("button", { name: "Đóng điểm bán" }).click();
    await page.getByRole("status").filter({ hasText: "Đã ghi ngày đóng." }).waitFor();
    expect(await inShop(id)).toMatchObject({ status: "closed" });
    await removeByHand(id);
    await page.close();
  });

  it.each([
    ["a phone", PHONE],
    ["a desktop", DESKTOP],
  ])("reads lists, coverage and requests with %s", async (_what, viewport) => {
    const page = await openPortalAs(desktop, promoter, "/office/diem-ban");
    await page.setViewportSize(viewport);
    for (const path of [
      "/diem-ban",
      "/diem-ban?kiem-tra=never",
      "/diem-ban/do-phu",
      "/yeu-cau-ban-hang",
      "/quang-ba",
    ]) {
      await page.goto(portal(path));
      await page.getByRole("heading", { level: 1 }).waitFor();
      await expectSound(page);
    }
    await page.goto(portal("/diem-ban/do-phu"));
    const { body } = await askOffice(promoter, "sales-points/coverage");
    await page.getByText(`${String(body.units_met)} trên ${String(body.units)} đơn vị đạt chỉ tiêu`).waitFor();
    await page.close();
  });
});

/** Takes away what was registered by a form. */
async function removeByHand(id: string): Promise<void> {
  await operator(`/admin/ocop/sales-points/${id}`, undefined, "DELETE");
}

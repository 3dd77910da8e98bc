import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { PHONE, startBrowser, type Browser } from "../support/browser";
import { newProducer, ownerOf } from "../support/members";
import { tellViews } from "../support/page-views";
import { type Part, partsOf } from "../support/parts";
import { adjust } from "../support/payouts";
import { openPortalAs, faultsOnBothScreens } from "../support/portal-screens";
import { buyablesOfProducers, orderCash } from "../support/purchase";
import { apiJson, stack } from "../support/stack";

const MONTH = todayInHoChiMinh().slice(0, 7);

describe("a seller's money and numbers", () => {
  let browser: Browser;
  let part: Part;
  let seller: Awaited<ReturnType<typeof ownerOf>>;

  beforeAll(async () => {
    browser = await startBrowser();
    const [good] = await buyablesOfProducers(1);
    const order = await orderCash([{ variant_id: good?.variant_id ?? "", quantity: 1 }]);
    part = (await partsOf(order.order_id))[0] as Part;
    seller = await ownerOf(part.producer_id);
    await adjust(part.producer_id, 250_000, "Thử nghiệm màn hình");
    const { products } = await apiJson<{ products: { id: string; slug: string }[] }>("/store/catalogue?limit=100");
    const slug = products.find(({ id }) => id === good?.product_id)?.slug;
    if (slug !== undefined) await tellViews({ views: [{ kind: "product", slug, word: "che lam", count: 3 }] });
  });
  afterAll(async () => {
    await adjust(part.producer_id, -250_000, "Dọn");
    await seller.leave();
    await browser.close();
  });

  it("has nothing serious for axe on a phone or a desktop, and nothing scrolls sideways", async () => {
    const page = await openPortalAs(browser, seller, "/producer");
    const found: Record<string, unknown> = {};
    const paths = [
      "tien",
      `tien/${MONTH}`,
      "tien/2020-01",
      "tien/da-chuyen",
      "tien/tai-khoan",
      `tien/don/${part.number}`,
    ];
    for (const path of [...paths, "so-lieu", "so-lieu?ky=365"].flatMap((one) => [
      `/producer/${one}`,
      `/en/producer/${one}`,
    ])) {
      const answer = await page.goto(`${stack().storefront}${path}`, { waitUntil: "load" });
      if (answer?.status() !== 200) found[path] = answer?.status();
      for (const twin of await page.getByRole("main").locator("details").all())
        await twin.evaluate((node) => node.setAttribute("open", ""));
      Object.assign(found, await faultsOnBothScreens(page, path));
    }
    expect(found).toEqual({});
  });

  it("leads from the one number to the month, and from there to the file", async () => {
    const page = await openPortalAs(browser, seller, "/producer");
    await page.getByRole("link", { name: "Tiền", exact: true }).click();
    await page.getByRole("heading", { name: "Tiền", exact: true }).waitFor();
    const [year, month] = MONTH.split("-");
    await page.getByRole("link", { name: `Tháng ${month}/${year}` }).click();
    await page.getByText("Thử nghiệm màn hình").first().waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Tải tệp CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^doi-soat-.*-${MONTH}\\.csv$`));
  });

  it("shows every chart as a table too", async () => {
    const page = await openPortalAs(browser, seller, "/producer");
    await page.getByRole("link", { name: "Số liệu" }).click();
    await page.getByRole("heading", { name: "Bán hàng" }).waitFor();
    const charts = await page.getByRole("img", { name: /^Cột / }).count();
    expect(charts).toBeGreaterThan(0);
    expect(await page.getByText("Xem dạng bảng").count()).toBe(charts);
    await page.getByText("Xem dạng bảng").first().click();
    expect(await page.getByRole("table").first().getByRole("row").count()).toBe(31);
  });
});

describe("the account, without scripts on a phone", () => {
  it("is changed with the password, keeps what was typed when that is wrong, and says from when it counts", async () => {
    const browser = await startBrowser({ javaScriptEnabled: false, viewport: PHONE });
    const owner = await newProducer();
    const page = await openPortalAs(browser, owner, "/producer");
    await page.goto(`${stack().storefront}/producer/tien/tai-khoan`);
    await page.getByLabel("Ngân hàng").selectOption({ label: "Agribank" });
    await page.getByLabel("Số tài khoản").fill("DEMO 1122 3344");
    await page.getByLabel("Tên chủ tài khoản").fill("Demo Thử nghiệm");
    await page.getByLabel("Mật khẩu đăng nhập của bạn").fill("khong-dung-1");
    await page.getByRole("button", { name: "Ghi tài khoản" }).click();
    await page.getByText("Mật khẩu chưa đúng.").waitFor();
    expect(await page.getByLabel("Số tài khoản").inputValue()).toBe("DEMO 1122 3344");
    expect(await page.getByLabel("Mật khẩu đăng nhập của bạn").inputValue()).toBe("");
    await page.getByLabel("Mật khẩu đăng nhập của bạn").fill(owner.password);
    await page.getByRole("button", { name: "Ghi tài khoản" }).click();
    await page.getByText(/Đã ghi tài khoản mới/).waitFor();
    await page.getByText("••••3344").waitFor();
    expect(await page.content()).not.toContain("11223344");
    await browser.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { PHONE, seriousFindings, startBrowser, type Browser } from "../support/browser";
import { ask, newProducer, type Person } from "../support/members";
import { expectSound, signIn, typeUntilKept } from "../support/portal-screens";
import { stack } from "../support/stack";

let browser: Browser;
let owner: Person;

/** A picture as a phone would choose it, drawn by the browser itself. */
async function photo(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 900;
    canvas.height = 700;
    const pen = canvas.getContext("2d");
    if (pen === null) throw new Error("no canvas");
    pen.fillStyle = "#d99a1c";
    pen.fillRect(0, 0, 900, 700);
    return canvas.toDataURL("image/jpeg").split(",")[1] ?? "";
  });
  return { name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer: Buffer.from(base64, "base64") };
}

const listings = async (): Promise<
  { id: string; name: string; price_from: number; stock: number; picture: string | null }[]
> => {
  const { body } = await ask(owner, "listings?limit=100");
  return body.listings as Awaited<ReturnType<typeof listings>>;
};

/** The form once its scripts run. */
async function openForm(page: Page): Promise<void> {
  await page.goto(`${stack().storefront}/producer/san-pham/moi`);
  await page.getByText("được giữ trên điện thoại này").waitFor();
}

beforeAll(async () => {
  owner = await newProducer();
  browser = await startBrowser({ viewport: PHONE });
});
afterAll(async () => browser.close());

describe("a product in quick mode, on a phone", () => {
  it("is made of a photo, a name, a price and a stock", async () => {
    const page = await browser.context.newPage();
    await signIn(page, owner);
    await page.getByRole("link", { name: "Sản phẩm", exact: true }).click();
    await page.getByRole("link", { name: "Thêm sản phẩm" }).click();
    await page.getByText("được giữ trên điện thoại này").waitFor();
    await expectSound(page);

    await page.getByLabel("Ảnh sản phẩm").setInputFiles(await photo(page));
    await page.getByRole("img", { name: "Ảnh bạn vừa chọn" }).waitFor();
    await page.getByLabel("Tên sản phẩm").fill("Chè lam gừng");
    await page.getByLabel("Giá bán (đồng)").fill("45000");
    await page.getByLabel("Số lượng đang có").fill("20");
    expect(await page.getByLabel("Giá bán (đồng)").inputValue()).toBe("45.000");
    await page.getByRole("button", { name: "Lưu sản phẩm" }).click();
    await page.waitForURL(/\/producer\/san-pham\/lst_/);
    await page.getByText("Đã lưu bản nháp").waitFor();
    await expectSound(page);
    expect(await listings()).toMatchObject([{ name: "Chè lam gừng", price_from: 45_000, stock: 20 }]);
    expect((await listings())[0]?.picture).not.toBeNull();
    await page.close();
  });

  it("says what is wrong beside its box, and keeps what was typed", async () => {
    const page = await browser.context.newPage();
    await openForm(page);
    await page.getByLabel("Tên sản phẩm").fill("Trà sen");
    await page.getByLabel("Giá bán (đồng)").fill("rẻ thôi");
    await page.getByRole("button", { name: "Lưu sản phẩm" }).click();
    await page.getByText("Giá là số đồng").waitFor();
    expect(await page.getByLabel("Giá bán (đồng)").getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByLabel("Giá bán (đồng)").inputValue()).toBe("rẻ thôi");
    await page.reload();
    await page.getByText("Đã mở lại phần bạn nhập dở").waitFor();
    expect(await page.getByLabel("Tên sản phẩm").inputValue()).toBe("Trà sen");
    await page.getByRole("button", { name: "Xóa và nhập lại từ đầu" }).click();
    await expect.poll(async () => page.getByLabel("Tên sản phẩm").inputValue()).toBe("");
    await page.close();
  });

  it("waits on the phone without a network, and is sent by itself, once", async () => {
    const page = await browser.context.newPage();
    await openForm(page);
    const chosen = await photo(page);
    await page.getByLabel("Ảnh sản phẩm").setInputFiles(chosen);
    await page.getByRole("img", { name: "Ảnh bạn vừa chọn" }).waitFor();
    await page.getByLabel("Tên sản phẩm").fill("Mật ong bạc hà");
    await page.getByLabel("Giá bán (đồng)").fill("350k");
    await page.getByLabel("Số lượng đang có").fill("1.200");
    await browser.context.setOffline(true);
    await page.getByRole("button", { name: "Lưu sản phẩm" }).click();
    const kept = page.getByRole("region", { name: "Sản phẩm giữ trên điện thoại này" });
    await kept.getByText("Đã lưu trên máy này, chưa gửi").waitFor();
    await expect.poll(async () => page.getByLabel("Tên sản phẩm").inputValue()).toBe("");
    expect((await listings()).map(({ name }) => name)).not.toContain("Mật ong bạc hà");

    await browser.context.setOffline(false);
    await kept.getByText("Đã gửi.").waitFor();
    await page.reload();
    await page.getByText("được giữ trên điện thoại này").waitFor();
    expect(await kept.count()).toBe(0);
    const made = (await listings()).filter(({ name }) => name === "Mật ong bạc hà");
    expect(made).toMatchObject([{ price_from: 350_000, stock: 1_200 }]);
    await page.close();
  });

  it("survives a log-in that ran out", async () => {
    const page = await browser.context.newPage();
    await openForm(page);
    await page.getByLabel("Tên sản phẩm").fill("Mứt gừng");
    await page.getByLabel("Giá bán (đồng)").fill("60.000");
    await page.getByLabel("Số lượng đang có").fill("5");
    await browser.context.clearCookies();
    await page.getByRole("button", { name: "Lưu sản phẩm" }).click();
    await page.getByText("Hãy đăng nhập lại để gửi").waitFor();
    await signIn(page, owner);
    await page.goto(`${stack().storefront}/producer/san-pham`);
    await page.getByRole("region", { name: "Sản phẩm giữ trên điện thoại này" }).getByText("Đã gửi.").waitFor();
    expect((await listings()).filter(({ name }) => name === "Mứt gừng")).toHaveLength(1);
    await page.close();
  });
});

describe("a product in quick mode without scripts", () => {
  it("is a plain form, whose photo is not asked for twice", async () => {
    const plain = await startBrowser({ viewport: PHONE, javaScriptEnabled: false });
    try {
      const page = await plain.context.newPage();
      await signIn(page, owner);
      const drawn = await browser.context.newPage();
      const chosen = await photo(drawn);
      await drawn.close();
      await page.goto(`${stack().storefront}/producer/san-pham/moi`);
      await page.getByLabel("Ảnh sản phẩm").setInputFiles(chosen);
      await page.getByLabel("Tên sản phẩm").fill("Bánh gai");
      await page.getByLabel("Giá bán (đồng)").fill("x");
      await page.getByLabel("Số lượng đang có").fill("3");
      await page.getByRole("button", { name: "Lưu sản phẩm" }).click();
      await page.getByText("Giá là số đồng").waitFor();
      await page.getByText("Ảnh đã gửi lên").waitFor();
      expect(await page.getByLabel("Tên sản phẩm").inputValue()).toBe("Bánh gai");
      await page.getByLabel("Giá bán (đồng)").fill("30.000");
      await page.getByRole("button", { name: "Lưu sản phẩm" }).click();
      await page.waitForURL(/\/producer\/san-pham\/lst_/);
      const [made] = (await listings()).filter(({ name }) => name === "Bánh gai");
      expect(made).toMatchObject({ price_from: 30_000, stock: 3 });
      expect(made?.picture).not.toBeNull();
    } finally {
      await plain.close();
    }
  });
});

describe("a producer's goods on a phone", () => {
  it("change their stock in the list and each part on their own page", async () => {
    const page = await browser.context.newPage();
    await signIn(page, owner);
    await page.goto(`${stack().storefront}/producer/san-pham?q=gừng`);
    const row = page.getByRole("listitem").filter({ hasText: "Chè lam gừng" });
    await row.getByLabel("Số lượng còn của Chè lam gừng").fill("7");
    await row.getByRole("button", { name: "Lưu" }).click();
    await page.getByText("Đã lưu số lượng.").waitFor();
    expect((await listings()).find(({ name }) => name === "Chè lam gừng")?.stock).toBe(7);
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole("link", { name: "Chè lam gừng" }).click();
    const food = page.getByRole("region", { name: "Thành phần và cách dùng" });
    await typeUntilKept(food.getByLabel("Thành phần"), "Nếp, gừng, mật mía");
    await page.reload();
    await food.getByText("Đã mở lại phần bạn nhập dở mà chưa lưu.").waitFor();
    await food.getByRole("button", { name: "Lưu phần này" }).click();
    await food.getByText("Đã lưu.").waitFor();
    await page.reload();
    expect(await food.getByLabel("Thành phần").inputValue()).toBe("Nếp, gừng, mật mía");

    const state = page.getByRole("region", { name: "Tình trạng" });
    await state.getByRole("button", { name: "Gửi duyệt" }).click();
    await page.getByText("Đã gửi duyệt").waitFor();
    await state.getByRole("button", { name: "Rút lại để sửa" }).click();
    await page.getByText("Đã rút lại.").waitFor();
    await page.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, DESKTOP, PHONE, startBrowser } from "../support/browser";
import { type BoughtPart, deliver, ordered } from "../support/delivered";
import { createSalesPoint, removeMade } from "../support/demo-rows";
import { newProducer, ownerOf, type Person } from "../support/members";
import { expectSound, openPortalAs } from "../support/portal-screens";
import { operator } from "../support/register";
import { stack } from "../support/stack";

let phone: Browser;
let token = "";
let bought: BoughtPart;
let maker: Person;
/** Owns a producer of this file alone, whose page may be changed. */
let owner: Person;
const stamp = Date.now().toString(36);
const at = (path: string) => `${stack().storefront}${path}`;

beforeAll(async () => {
  phone = await startBrowser({ viewport: PHONE });
  const order = await ordered(1);
  const [first] = order.bought;
  if (first === undefined) throw new Error("one part was expected");
  [token, bought] = [order.token, first];
  await deliver(bought);
  maker = await ownerOf(bought.part.producer_id);
  owner = await newProducer();
});
afterAll(async () => {
  await phone.close();
  await removeMade();
});

describe("what was bought is reviewed and answered", () => {
  it("a buyer gives points and words on the page of the order, and finds them at the product", async () => {
    const page = await phone.open(at(`/don-hang/${token}`));
    await page.getByText("Viết đánh giá").click();
    await page.getByLabel("4 · Tốt").check();
    await page.getByLabel("Cảm nhận của bạn").fill(`Hàng thơm ngon ${stamp}`);
    await expectSound(page);
    await page.getByRole("button", { name: "Gửi đánh giá" }).click();
    await page.getByText("Đã nhận đánh giá của bạn").waitFor();
    await expectSound(page);
    await page.goto(at(`/san-pham/${bought.product_id}?moi=${stamp}`));
    await page.getByRole("heading", { name: "Đánh giá của người mua" }).waitFor();
    await page.getByText(`Hàng thơm ngon ${stamp}`).waitFor();
    await expectSound(page);
  });

  it("the producer answers it on a phone", async () => {
    const page = await openPortalAs(phone, maker, "/producer");
    await page.goto(at("/producer/danh-gia?loc=chua-tra-loi"));
    const card = page.getByRole("listitem").filter({ hasText: `Hàng thơm ngon ${stamp}` });
    await card.getByText("Trả lời", { exact: true }).click();
    await card.getByLabel("Câu trả lời của bạn").fill(`Cảm ơn bạn ${stamp}`);
    await expectSound(page);
    await card.getByRole("button", { name: "Gửi trả lời" }).click();
    await page.getByText("Đã đăng câu trả lời").waitFor();
    await page.goto(at("/producer/danh-gia"));
    await page.getByRole("blockquote").getByText(`Cảm ơn bạn ${stamp}`).waitFor();
    await expectSound(page);
  });
});

describe("the producer's own page", () => {
  it("keeps what was typed when something is wrong, and shows at once what was saved", async () => {
    const page = await openPortalAs(phone, owner, "/producer");
    await page.goto(at("/producer/ho-so"));
    await expectSound(page);
    await page.getByLabel("Câu chuyện bằng tiếng Việt").fill(`Nghề của làng ${stamp}\n\n- sạch\n- thơm`);
    await page.getByLabel("Trang web").fill("khong phai dia chi");
    await page.getByRole("button", { name: "Lưu" }).click();
    await page.getByRole("alert").filter({ hasText: "chưa lưu gì cả" }).waitFor();
    expect(await page.getByLabel("Câu chuyện bằng tiếng Việt").inputValue()).toContain(stamp);
    await expectSound(page);
    await page.getByLabel("Trang web").fill("https://hoptacxa.example");
    await page.getByRole("button", { name: "Lưu" }).click();
    await page.getByRole("status").filter({ hasText: "Đã lưu" }).waitFor();
    await page.getByRole("link", { name: "Xem trước trang" }).click();
    await page.getByText(`Nghề của làng ${stamp}`).waitFor();
    await expectSound(page);
  });

  it("asks for another name, and may take that back", async () => {
    const page = await openPortalAs(phone, owner, "/producer");
    await page.goto(at("/producer/ho-so/doi-thong-tin"));
    await expectSound(page);
    await page.getByLabel("Tên pháp lý").fill(`Pháp nhân Minh họa ${stamp}`);
    await page.getByRole("button", { name: "Gửi yêu cầu" }).click();
    await page.getByText("Vui lòng cho biết lý do").waitFor();
    await page.getByLabel("Lý do").fill("Theo giấy đăng ký mới");
    await page.getByRole("button", { name: "Gửi yêu cầu" }).click();
    await page.waitForURL(/da-gui/);
    await page.getByText(`Pháp nhân Minh họa ${stamp}`).waitFor();
    await expectSound(page);
    await page.getByRole("button", { name: "Rút yêu cầu" }).click();
    await page.getByText("Bạn đã rút").first().waitFor();
  });
});

describe("who looks for goods", () => {
  it("is offered them with what is missing named", async () => {
    const { body } = await operator("/admin/ocop/supply-requests", {
      asker_kind: "supermarket",
      asker_name: "Siêu thị Minh họa",
      contact: "024 0000 0000",
      words: `Hàng thử ${stamp}`,
      product_ids: [bought.product_id],
      quantity: 100,
      unit: "hộp",
      period: "month",
      until: "2099-12-31",
    });
    expect(body.supply_request).toMatchObject({ shown_to: 1 });
    const page = await openPortalAs(phone, maker, "/producer");
    await page.goto(at("/producer/nhu-cau"));
    await expectSound(page);
    await page.getByRole("link", { name: new RegExp(`^Xem và trả lời ?: Hàng thử ${stamp}`) }).click();
    await page.getByLabel(/Bạn cung cấp được bao nhiêu hộp/).fill("80");
    await page.getByRole("button", { name: "Gửi chào hàng" }).click();
    await page.getByText("Vui lòng nhập giá").waitFor();
    expect(await page.getByLabel(/Bạn cung cấp được bao nhiêu hộp/).inputValue()).toBe("80");
    await expectSound(page);
    await page.getByLabel(/Giá mỗi hộp/).fill("85.000");
    await page.getByLabel("Có hàng từ ngày").fill("2099-01-01");
    await page.getByRole("button", { name: "Gửi chào hàng" }).click();
    await page.getByText("024 0000 0000").waitFor();
    await expectSound(page);
  });

  it("a sales point is asked for a place, without scripts too", async () => {
    await createSalesPoint({ name: `Điểm bán Minh họa ${stamp}` });
    const plain = await startBrowser({ viewport: DESKTOP, javaScriptEnabled: false });
    try {
      const page = await openPortalAs(plain, maker, "/producer");
      await page.goto(at(`/producer/diem-ban?q=${stamp}`));
      await page.getByRole("link", { name: new RegExp(`^Xin đặt hàng ?: Điểm bán Minh họa ${stamp}`) }).click();
      await page.getByRole("button", { name: "Gửi yêu cầu" }).click();
      await page.getByText("Vui lòng chọn ít nhất một sản phẩm").waitFor();
      await page.getByRole("checkbox").first().check();
      await page.getByRole("button", { name: "Gửi yêu cầu" }).click();
      await page.getByText("Đang chờ trả lời").first().waitFor();
    } finally {
      await plain.close();
    }
  });
});

it("every page of it is calm on a wide screen", async () => {
  const wide = await startBrowser({ viewport: DESKTOP });
  try {
    const page = await openPortalAs(wide, maker, "/producer");
    for (const path of [
      "ho-so",
      "ho-so/xem-truoc",
      "ho-so/doi-thong-tin",
      "danh-gia",
      "nhu-cau?loc=tat-ca",
      "diem-ban",
    ]) {
      for (const language of ["", "/en"]) {
        await page.goto(at(`${language}/producer/${path}`));
        await page.getByRole("heading", { level: 1 }).waitFor();
        await expectSound(page);
      }
    }
  } finally {
    await wide.close();
  }
});

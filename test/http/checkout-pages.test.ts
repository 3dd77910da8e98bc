import { beforeAll, describe, expect, it } from "vitest";
import { buyable, type Buyable } from "../support/checkout";
import { mailOf } from "../support/mails";
import { send, shop } from "../support/pages";
import { setFree, stocked } from "../support/warehouse";

let goods: Buyable;

beforeAll(async () => {
  goods = await buyable();
});

/** A cart with so many pieces; its cookies. */
async function filledCart(quantity = 1): Promise<string> {
  const added = await send("/gio-hang", { intent: "add", variantId: goods.variant_id, quantity: String(quantity) });
  expect(added.status).toBe(303);
  return added.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** The hidden and chosen fields of the checkout page, once the fees for the buyer's province are known. */
async function checkoutFields(cookie: string): Promise<Record<string, string>> {
  const page = await (await send("/thanh-toan", { ...buyer, intent: "refresh" }, cookie)).text();
  const radios = [...page.matchAll(/<input type="radio"[^>]*>/g)].map(([tag]) => tag);
  const picked = radios.filter((tag) => tag.includes(' name="delivery:') && tag.includes(" checked"));
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]+)"`).exec(tag)?.[1] ?? "";
  const found = (pattern: RegExp): string => pattern.exec(page)?.[1] ?? "";
  return {
    cart: found(/name="cart" value="([^"]+)"/),
    total: found(/name="total" value="(\d+)"/),
    ...Object.fromEntries(picked.map((tag) => [attribute(tag, "name"), attribute(tag, "value")])),
    payment: "cod",
  };
}

const buyer = {
  name: "Hợp tác xã Thử nghiệm",
  phone: "0912 345 678",
  province: "38",
  commune: "Xã Hoằng Hóa",
  street: "Thôn 1",
};

describe("the checkout as plain forms", () => {
  it("makes one order of three simultaneous submits and a late one without cookies", async () => {
    const cookie = await filledCart();
    const fields = { ...(await checkoutFields(cookie)), ...buyer };
    const answers = await Promise.all([1, 2, 3].map(async () => send("/thanh-toan", fields, cookie)));
    const late = await send("/thanh-toan", fields);
    const places = [...answers, late].map((answer) => `${answer.status} ${answer.headers.get("location")}`);
    expect(new Set(places).size).toBe(1);
    expect(places[0]).toMatch(/^303 \/don-hang\/[\w-]{58}$/);
  });

  it("notes the buyer's language, in which the mails are written", async () => {
    const cookie = await filledCart();
    const fields = { ...(await checkoutFields(cookie)), ...buyer, email: "nguoi-mua@example.com" };
    const location = (await send("/en/thanh-toan", fields, cookie)).headers.get("location") ?? "";
    expect(location).toMatch(/^\/en\/don-hang\/[\w-]{58}$/);
    const mail = await mailOf("placed", `order_${location.slice("/en/don-hang/".length).slice(0, 26)}`);
    expect(mail.subject).toContain("We have received your order");
    expect(mail.text).toContain(shop(location));
  });

  it("gives the page back with everything that was typed, and orders nothing, when a field is wrong", async () => {
    const cookie = await filledCart();
    const fields = { ...(await checkoutFields(cookie)), ...buyer, phone: "12345" };
    const answer = await send("/thanh-toan", fields, cookie);
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain("Số điện thoại chưa đúng");
    for (const typed of [buyer.name, buyer.street, "12345"]) expect(page).toContain(`value="${typed}"`);
  });

  it("refuses a way to pay that is not offered, with the choice of those that are", async () => {
    const cookie = await filledCart();
    const fields = { ...(await checkoutFields(cookie)), ...buyer, payment: "gold" };
    const answer = await send("/thanh-toan", fields, cookie);
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain("Vui lòng chọn cách thanh toán.");
    expect(page).toMatch(/<input type="radio"[^>]*name="payment"[^>]*value="cod"/);
  });

  it("takes no cash above its limit, and says why beside the choice", async () => {
    const quantity = Math.ceil(20_000_001 / goods.price);
    await setFree(await stocked(goods), quantity + 10);
    const cookie = await filledCart(quantity);
    const fields: Record<string, string> = { ...(await checkoutFields(cookie)), ...buyer };
    const answer = await send("/thanh-toan", fields, cookie);
    const page = await answer.text();
    expect(Number(fields.total)).toBeGreaterThan(20_000_000);
    expect(answer.status).toBe(400);
    expect(page).toContain("Chỉ nhận tiền mặt cho đơn đến 20.000.000");
    expect(page).toMatch(
      /<input type="radio"[^>]*disabled[^>]*value="cod"|<input type="radio"[^>]*value="cod"[^>]*disabled/,
    );
  });

  it("shows a changed total before it takes the order", async () => {
    const cookie = await filledCart();
    const fields = { ...(await checkoutFields(cookie)), ...buyer, total: "1000" };
    const answer = await send("/thanh-toan", fields, cookie);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("Tổng tiền nay là");
  });

  it("refuses bad quantities, foreign bodies and forged links without a crash", async () => {
    for (const quantity of ["0.1", "-1", "1e9", "0"]) {
      expect((await send("/gio-hang", { intent: "add", variantId: goods.variant_id, quantity })).status).toBe(400);
    }
    expect((await send("/gio-hang", { intent: "add", variantId: "\u0000", quantity: "1" })).status).toBe(400);
    const json = await fetch(shop("/gio-hang"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    expect(json.status).toBe(400);
    expect((await fetch(shop(`/don-hang/${"A".repeat(58)}`))).status).toBe(404);
  });

  it("is kept by no cache", async () => {
    const cookie = await filledCart();
    for (const path of ["/gio-hang", "/thanh-toan", "/en/gio-hang"]) {
      const answer = await fetch(shop(path), { headers: { cookie } });
      expect(answer.headers.get("cache-control")).toContain("no-store");
    }
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { myOrdersAnswer, type MyOrdersAnswer } from "../../plugins/ocop/src/contract/account";
import { freshEmail, placeOrderAs, postAs, register, type Account } from "../support/account";
import {
  buyables,
  cartWith,
  mostStocked,
  placeCashOrder,
  post,
  prepareForCash,
  region,
  type Buyable,
} from "../support/checkout";
import { operator } from "../support/register";
import { api, apiJson, token } from "../support/stack";

let goods: Buyable;
let mai: Account;
let lan: Account;

beforeAll(async () => {
  // These tests place a good many orders.
  goods = await mostStocked();
  mai = await register();
  lan = await register();
});

const history = async (account: Account, query = ""): Promise<MyOrdersAnswer> =>
  apiJson<MyOrdersAnswer>(`/store/customers/me/orders${query}`, { token: account.token });

describe("the order history", () => {
  it("shows a customer their own orders, newest first, by page, and opens each by its link", async () => {
    const first = await placeOrderAs(mai, goods.variant_id, 2);
    const second = await placeOrderAs(mai, goods.variant_id, 1);
    const all = myOrdersAnswer.parse(await history(mai));
    expect(all).toMatchObject({ count: 2, limit: 10, offset: 0 });
    expect(all.orders.map(({ total }) => total)).toEqual([second.total, first.total]);
    expect(all.orders[1]).toMatchObject({
      pieces: 2,
      cancelled: false,
      awaiting_payment: false,
      items: [{ title: goods.title, quantity: 2 }],
    });
    const page = await history(mai, "?limit=1&offset=1");
    expect(page.orders).toEqual([all.orders[1]]);
    expect(await history(mai, "?offset=99")).toMatchObject({ orders: [], count: 2 });
    const { order } = await apiJson<{ order: { number: number; totals: { total: number } } }>(
      `/store/order-links/${all.orders[1]?.token}`,
    );
    expect(order).toMatchObject({ number: all.orders[1]?.number, totals: { total: first.total } });
    expect(JSON.stringify(all)).not.toMatch(/order_0|cus_|cart_|pay_/);
  });

  it("names the parts of an order with the state of each", async () => {
    await placeOrderAs(mai, goods.variant_id);
    let parts: MyOrdersAnswer["orders"][number]["parts"] = [];
    // The order is split by a subscriber, a moment after it was placed.
    for (let attempt = 0; parts.length === 0 && attempt < 40; attempt += 1) {
      parts = (await history(mai, "?limit=1")).orders[0]?.parts ?? [];
      if (parts.length === 0) await new Promise((resolve) => setTimeout(resolve, 250));
    }
    expect(parts).toEqual([
      {
        number: expect.stringMatching(/^\d+-1$/),
        status: "new",
        producer: { name: expect.any(String), slug: expect.any(String) },
      },
    ]);
  });

  it("shows nobody else's: not without a token, not another customer's, not an operator's", async () => {
    const { order_id } = await placeOrderAs(mai, goods.variant_id);
    expect((await history(lan)).orders).toEqual([]);
    expect((await api("/store/customers/me/orders")).status).toBe(401);
    expect((await api("/store/customers/me/orders", { token: "x.y.z" })).status).toBe(401);
    expect((await api("/store/customers/me/orders", { token: await token("operator") })).status).toBe(401);
    const foreign = await postAs(`/store/customers/me/orders/${order_id}/reorder`, {}, lan.token);
    expect(foreign).toMatchObject({ status: 404, body: { code: "order_not_found" } });
  });

  it.each(["limit=0", "limit=101", "offset=-1", "limit=x", "customer_id=cus_1", "fields=*customer"])(
    "refuses the query %s",
    async (query) => {
      expect((await api(`/store/customers/me/orders?${query}`, { token: mai.token })).status).toBe(400);
    },
  );

  it("holds no order of a guest who typed the customer's address", async () => {
    const cart = await cartWith(goods.variant_id);
    const typed = await postAs(`/store/carts/${cart.id}`, { email: lan.email.toUpperCase() });
    expect(typed.status).toBe(200);
    expect(typed.body.cart).toMatchObject({ email: lan.email, customer: { email: lan.email } });
    expect(JSON.stringify(typed.body)).not.toContain(lan.customer_id);
    const unknown = await postAs(`/store/carts/${(await cartWith(goods.variant_id)).id}`, { email: freshEmail() });
    expect(Object.keys(typed.body.cart as object).toSorted()).toEqual(
      Object.keys(unknown.body.cart as object).toSorted(),
    );
    await prepareForCash(cart.id);
    expect((await post(`/store/carts/${cart.id}/complete`, {})).status).toBe(200);
    const { id: region_id } = await region();
    const made = await postAs("/store/carts", { region_id, email: lan.email });
    expect(made.body.cart).toMatchObject({ email: lan.email });
    expect(JSON.stringify(made.body)).not.toContain(lan.customer_id);
    expect((await history(lan)).count).toBe(0);
  });
});

describe("a signed-in customer's cart", () => {
  it("stays theirs whatever address is typed into it", async () => {
    const cart = await cartWith(goods.variant_id);
    await postAs(`/store/carts/${cart.id}/customer`, {}, mai.token);
    for (const email of [lan.email, freshEmail()]) {
      const { body } = await postAs(`/store/carts/${cart.id}`, { email });
      expect(body.cart).toMatchObject({ email, customer: { id: mai.customer_id } });
    }
  });
});

describe("buying again", () => {
  it("makes a cart of an own order, and gives it to the customer", async () => {
    const { order_id } = await placeOrderAs(mai, goods.variant_id, 2);
    const { status, body } = await postAs(`/store/customers/me/orders/${order_id}/reorder`, {}, mai.token);
    expect({ status, body }).toMatchObject({ status: 200, body: { added: 2, left_out: [] } });
    const { cart } = await apiJson<{ cart: { items: unknown[]; customer: { id: string } } }>(
      `/store/carts/${String(body.cart_id)}`,
    );
    expect(cart.items).toMatchObject([{ variant_id: goods.variant_id, quantity: 2, unit_price: goods.price }]);
    expect(cart.customer.id).toBe(mai.customer_id);
  });

  it("works for a guest by the order's link, into the cart they hold, and leaves an ordered cart alone", async () => {
    const { token: link, cart_id: done } = await placeCashOrder(goods.variant_id, 1);
    const held = await cartWith(goods.variant_id, 1);
    const into = await postAs(`/store/order-links/${link}/reorder`, { cart_id: held.id });
    expect(into.body).toMatchObject({ cart_id: held.id, added: 1 });
    const { cart } = await apiJson<{ cart: { items: { quantity: number }[] } }>(`/store/carts/${held.id}`);
    expect(cart.items.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(2);
    const fresh = await postAs(`/store/order-links/${link}/reorder`, { cart_id: done });
    expect(fresh.body.cart_id).not.toBe(done);
  });

  it("cuts to what is in stock, counting what the cart holds", async () => {
    const { token: link } = await placeCashOrder(goods.variant_id, 3);
    const left = (await buyables(1)).find(({ variant_id }) => variant_id === goods.variant_id)?.stock ?? 0;
    const most = Math.min(left, 999);
    const held = await cartWith(goods.variant_id, most - 1);
    expect((await postAs(`/store/order-links/${link}/reorder`, { cart_id: held.id })).body).toEqual({
      cart_id: held.id,
      added: 1,
      left_out: [expect.objectContaining({ title: goods.title, reason: "fewer", wanted: 3, added: 1 })],
    });
  });

  it("names what is not sold any more, and makes no empty cart", async () => {
    const other = (await buyables(5)).find(({ product_id }) => product_id !== goods.product_id);
    if (other === undefined) throw new Error("the demo shop sells a single product");
    const order = await placeOrderAs(mai, other.variant_id, 2);
    const path = `/store/customers/me/orders/${order.order_id}/reorder`;
    expect((await postAs(path, {}, mai.token)).body).toMatchObject({ added: 2, left_out: [] });
    try {
      await operator(`/admin/products/${other.product_id}`, { status: "draft" });
      expect((await postAs(path, {}, mai.token)).body).toMatchObject({
        cart_id: null,
        added: 0,
        left_out: [{ title: other.title, reason: "not_sold", wanted: 2, added: 0 }],
      });
    } finally {
      await operator(`/admin/products/${other.product_id}`, { status: "published" });
    }
  });

  it("answers 404 for forged links and 400 for bad bodies", async () => {
    const { token: link } = await placeCashOrder(goods.variant_id);
    const forged = link.slice(0, -1) + (link.endsWith("A") ? "B" : "A");
    expect((await postAs(`/store/order-links/${forged}/reorder`, {})).status).toBe(404);
    expect((await postAs(`/store/order-links/${link}/reorder`, { cart_id: { $ne: null } })).status).toBe(400);
    expect((await postAs(`/store/order-links/${link}/reorder`, { items: [] })).status).toBe(400);
    expect((await postAs("/store/customers/me/orders/order_x/reorder", {})).status).toBe(401);
    expect((await postAs("/store/customers/me/orders/order_x/reorder", {}, mai.token)).status).toBe(404);
  });
});

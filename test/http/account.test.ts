import { beforeAll, describe, expect, it } from "vitest";
import { myOrdersAnswer, type MyOrdersAnswer } from "../../plugins/ocop/src/contract/account";
import { freshEmail, logIn, PASSWORD, placeOrderAs, register, type Account } from "../support/account";
import { buyables, cartWith, placeCashOrder, post, prepareForCash, region, type Buyable } from "../support/checkout";
import { operator } from "../support/register";
import { api, apiJson, token } from "../support/stack";

let goods: Buyable;
let mai: Account;
let lan: Account;

beforeAll(async () => {
  goods = await plenty();
  mai = await register();
  lan = await register();
});

/** The goods of which there are most: these tests place a good many orders. */
async function plenty(): Promise<Buyable> {
  const [most] = (await buyables(20)).toSorted((a, b) => b.stock - a.stock);
  if (most === undefined) throw new Error("the demo shop has too little in stock");
  return most;
}

const history = async (account: Account, query = ""): Promise<MyOrdersAnswer> =>
  apiJson<MyOrdersAnswer>(`/store/customers/me/orders${query}`, { token: account.token });

const send = async (path: string, body: unknown, bearer?: string) => {
  const answer = await api(path, {
    method: "POST",
    body: JSON.stringify(body),
    ...(bearer === undefined ? {} : { token: bearer }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

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
    const foreign = await send(`/store/customers/me/orders/${order_id}/reorder`, {}, lan.token);
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
    const typed = await send(`/store/carts/${cart.id}`, { email: lan.email.toUpperCase() });
    expect(typed.status).toBe(200);
    expect(typed.body.cart).toMatchObject({ email: lan.email, customer: { email: lan.email } });
    expect(JSON.stringify(typed.body)).not.toContain(lan.customer_id);
    const unknown = await send(`/store/carts/${(await cartWith(goods.variant_id)).id}`, { email: freshEmail() });
    expect(Object.keys(typed.body.cart as object).toSorted()).toEqual(
      Object.keys(unknown.body.cart as object).toSorted(),
    );
    await prepareForCash(cart.id);
    expect((await post(`/store/carts/${cart.id}/complete`, {})).status).toBe(200);
    const { id: region_id } = await region();
    const made = await send("/store/carts", { region_id, email: lan.email });
    expect(made.body.cart).toMatchObject({ email: lan.email });
    expect(JSON.stringify(made.body)).not.toContain(lan.customer_id);
    expect((await history(lan)).count).toBe(0);
  });
});

describe("a signed-in customer's cart", () => {
  it("stays theirs whatever address is typed into it", async () => {
    const cart = await cartWith(goods.variant_id);
    await send(`/store/carts/${cart.id}/customer`, {}, mai.token);
    for (const email of [lan.email, freshEmail()]) {
      const { body } = await send(`/store/carts/${cart.id}`, { email });
      expect(body.cart).toMatchObject({ email, customer: { id: mai.customer_id } });
    }
  });
});

describe("buying again", () => {
  it("makes a cart of an own order, and gives it to the customer", async () => {
    const { order_id } = await placeOrderAs(mai, goods.variant_id, 2);
    const { status, body } = await send(`/store/customers/me/orders/${order_id}/reorder`, {}, mai.token);
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
    const into = await send(`/store/order-links/${link}/reorder`, { cart_id: held.id });
    expect(into.body).toMatchObject({ cart_id: held.id, added: 1 });
    const { cart } = await apiJson<{ cart: { items: { quantity: number }[] } }>(`/store/carts/${held.id}`);
    expect(cart.items.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(2);
    const fresh = await send(`/store/order-links/${link}/reorder`, { cart_id: done });
    expect(fresh.body.cart_id).not.toBe(done);
  });

  it("cuts to what is in stock, counting what the cart holds", async () => {
    const { token: link } = await placeCashOrder(goods.variant_id, 3);
    const left = (await buyables(1)).find(({ variant_id }) => variant_id === goods.variant_id)?.stock ?? 0;
    const most = Math.min(left, 999);
    const held = await cartWith(goods.variant_id, most - 1);
    expect((await send(`/store/order-links/${link}/reorder`, { cart_id: held.id })).body).toEqual({
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
    expect((await send(path, {}, mai.token)).body).toMatchObject({ added: 2, left_out: [] });
    try {
      await operator(`/admin/products/${other.product_id}`, { status: "draft" });
      expect((await send(path, {}, mai.token)).body).toMatchObject({
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
    expect((await send(`/store/order-links/${forged}/reorder`, {})).status).toBe(404);
    expect((await send(`/store/order-links/${link}/reorder`, { cart_id: { $ne: null } })).status).toBe(400);
    expect((await send(`/store/order-links/${link}/reorder`, { items: [] })).status).toBe(400);
    expect((await send("/store/customers/me/orders/order_x/reorder", {})).status).toBe(401);
    expect((await send("/store/customers/me/orders/order_x/reorder", {}, mai.token)).status).toBe(404);
  });
});

describe("logging in and registering", () => {
  it("answers an unknown address and a wrong password alike", async () => {
    const wrong = await send("/auth/customer/emailpass", { email: mai.email, password: "sai-mat-khau" });
    const unknown = await send("/auth/customer/emailpass", { email: freshEmail(), password: "sai-mat-khau" });
    expect(unknown).toEqual(wrong);
    expect(wrong).toMatchObject({ status: 401, body: { code: "login_refused" } });
  });

  it("takes as long for an unknown address as for a wrong password", async () => {
    const time = async (email: string): Promise<number> => {
      const start = performance.now();
      await send("/auth/customer/emailpass", { email, password: "sai-mat-khau" });
      return performance.now() - start;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      known.push(await time(mai.email));
      unknown.push(await time(freshEmail()));
    }
    const median = (values: number[]): number => values.toSorted((a, b) => a - b)[3] ?? 0;
    expect(Math.min(median(known), median(unknown)) / Math.max(median(known), median(unknown))).toBeGreaterThan(0.6);
  });

  it("does not say that an address is taken", async () => {
    const taken = await send("/auth/customer/emailpass/register", { email: mai.email, password: "mot-mat-khau-khac" });
    expect(taken).toMatchObject({ status: 400, body: { code: "registration_refused" } });
    expect(JSON.stringify(taken.body)).not.toMatch(/exist|tồn tại|đã có/i);
  });

  it("takes capital letters for the same address", async () => {
    expect(await logIn(mai.email.toUpperCase())).toMatch(/\./);
    const twin = await send("/auth/customer/emailpass/register", {
      email: ` ${mai.email.toUpperCase()} `,
      password: PASSWORD,
    });
    expect(twin.status).toBe(400);
    const oddly = await send("/AUTH/Customer/emailpass/register", {
      email: mai.email.toUpperCase(),
      password: PASSWORD,
    });
    expect(oddly.status).toBe(400);
  });

  it.each([
    {},
    { email: "x", password: PASSWORD },
    { email: "a@ocop.example" },
    { email: "a@ocop.example", password: "ngan" },
    { email: "a@ocop.example", password: "x".repeat(129) },
    { email: { $ne: null }, password: PASSWORD },
    { email: "a@ocop.example", password: PASSWORD, app_metadata: { customer_id: "cus_1" } },
  ])("refuses to register %j", async (body) => {
    const answer = await send("/auth/customer/emailpass/register", body);
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_body", fields: expect.any(Object) } });
  });

  it("makes one account a registration, at the registered address only", async () => {
    const email = freshEmail();
    const { body } = await send("/auth/customer/emailpass/register", { email, password: PASSWORD });
    const registration = String(body.token);
    const foreign = await send("/store/customers", { email: freshEmail() }, registration);
    expect(foreign).toMatchObject({ status: 400, body: { fields: { email: expect.any(String) } } });
    expect((await send("/store/customers", {}, registration)).status).toBe(200);
    expect((await send("/store/customers", { email }, registration)).status).toBe(422);
    expect((await send("/store/customers", { email }, await logIn(email))).status).toBeLessThan(500);
    expect((await send("/store/customers", { email })).status).toBe(401);
  });
});

describe("doors that an id alone must not open", () => {
  it("shows no order, opens no return and starts no transfer", async () => {
    const { order_id } = await placeOrderAs(mai, goods.variant_id);
    expect((await api(`/store/orders/${order_id}`)).status).toBe(404);
    expect((await api(`/store/orders/${order_id}`, { token: lan.token })).status).toBe(404);
    expect((await api(`/store/orders/${order_id}`, { token: mai.token })).status).toBe(200);
    for (const step of ["request", "accept", "decline", "cancel"]) {
      for (const bearer of [undefined, lan.token, mai.token]) {
        const body = /request|cancel/.test(step) ? {} : { token: "x" };
        const answer = await send(`/store/orders/${order_id}/transfer/${step}`, body, bearer);
        expect({ step, ...answer }).toMatchObject({ step, status: 404, body: { code: "order_not_found" } });
      }
    }
    const items = [{ id: "ordli_1", quantity: 1 }];
    expect((await send("/store/returns", { order_id, items }, mai.token)).status).toBe(404);
    expect((await api("/store/returns")).status).toBe(404);
    expect((await send("/store/RETURNS", { order_id, items })).status).toBe(404);
  });

  it("shows no address of a cart that became an order, and lets nobody pay it anew", async () => {
    const { cart_id } = await placeOrderAs(mai, goods.variant_id);
    const secrets = /0912345678|Thôn 1|Hoằng Hóa|Gọi trước|ocop\.example|cus_|pay_col_/;
    for (const answer of [
      await api(`/store/carts/${cart_id}?fields=${encodeURIComponent("*shipping_address,email,metadata,*customer")}`),
      await api(`/store/carts/${cart_id}`),
      await api(`/Store/CARTS/${cart_id}`),
      await api(`/store/carts/${cart_id.replace("_", "%5F")}`),
      await api(`/store/carts/${cart_id}/customer`, { method: "POST", token: lan.token, body: "{}" }),
      await api(`/store/carts/${cart_id}/complete`, { method: "POST" }),
      await api(`/store/carts/${cart_id}`, { method: "POST", body: JSON.stringify({ metadata: { note: "x" } }) }),
    ]) {
      expect(await answer.text()).not.toMatch(secrets);
    }
    expect((await send("/store/payment-collections", { cart_id })).status).toBe(409);
    const { data } = await paymentCollectionOf(cart_id);
    const again = await send(`/store/payment-collections/${data}/payment-sessions`, { provider_id: "pp_cod_cod" });
    expect(again.status).toBe(409);
  });
});

/** The id of the payment collection, as only an operator can read it. */
async function paymentCollectionOf(cartId: string): Promise<{ data: string }> {
  const { body } = await operator("/admin/orders?limit=20&order=-created_at&fields=id,cart.id,payment_collections.id");
  const orders = body.orders as { cart?: { id: string }; payment_collections: { id: string }[] }[];
  const order = orders.find(({ cart }) => cart?.id === cartId);
  return { data: order?.payment_collections[0]?.id ?? "" };
}

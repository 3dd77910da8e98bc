import { beforeAll, describe, expect, it } from "vitest";
import { freshEmail, logIn, PASSWORD, placeOrderAs, postAs, register, type Account } from "../support/account";
import { mostStocked, type Buyable } from "../support/checkout";
import { operator } from "../support/register";
import { api } from "../support/stack";

let goods: Buyable;
let mai: Account;
let lan: Account;

beforeAll(async () => {
  goods = await mostStocked();
  mai = await register();
  lan = await register();
});

/** The id of the payment collection, as only an operator can read it. */
async function paymentCollectionOf(cartId: string): Promise<{ data: string }> {
  const { body } = await operator("/admin/orders?limit=20&order=-created_at&fields=id,cart.id,payment_collections.id");
  const orders = body.orders as { cart?: { id: string }; payment_collections: { id: string }[] }[];
  const order = orders.find(({ cart }) => cart?.id === cartId);
  return { data: order?.payment_collections[0]?.id ?? "" };
}

describe("logging in and registering", () => {
  it("answers an unknown address and a wrong password alike", async () => {
    const wrong = await postAs("/auth/customer/emailpass", { email: mai.email, password: "sai-mat-khau" });
    const unknown = await postAs("/auth/customer/emailpass", { email: freshEmail(), password: "sai-mat-khau" });
    expect(unknown).toEqual(wrong);
    expect(wrong).toMatchObject({ status: 401, body: { code: "login_refused" } });
  });

  it("takes as long for an unknown address as for a wrong password", async () => {
    const time = async (email: string): Promise<number> => {
      const start = performance.now();
      await postAs("/auth/customer/emailpass", { email, password: "sai-mat-khau" });
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
    const taken = await postAs("/auth/customer/emailpass/register", {
      email: mai.email,
      password: "mot-mat-khau-khac",
    });
    expect(taken).toMatchObject({ status: 400, body: { code: "registration_refused" } });
    expect(JSON.stringify(taken.body)).not.toMatch(/exist|tồn tại|đã có/i);
  });

  it("takes capital letters for the same address", async () => {
    expect(await logIn(mai.email.toUpperCase())).toMatch(/\./);
    const twin = await postAs("/auth/customer/emailpass/register", {
      email: ` ${mai.email.toUpperCase()} `,
      password: PASSWORD,
    });
    expect(twin.status).toBe(400);
    const oddly = await postAs("/AUTH/Customer/emailpass/register", {
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
    const answer = await postAs("/auth/customer/emailpass/register", body);
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_body", fields: expect.any(Object) } });
  });

  it("makes one account a registration, at the registered address only", async () => {
    const email = freshEmail();
    const { body } = await postAs("/auth/customer/emailpass/register", { email, password: PASSWORD });
    const registration = String(body.token);
    const foreign = await postAs("/store/customers", { email: freshEmail() }, registration);
    expect(foreign).toMatchObject({ status: 400, body: { fields: { email: expect.any(String) } } });
    expect((await postAs("/store/customers", {}, registration)).status).toBe(200);
    expect((await postAs("/store/customers", { email }, registration)).status).toBe(422);
    expect((await postAs("/store/customers", { email }, await logIn(email))).status).toBeLessThan(500);
    expect((await postAs("/store/customers", { email })).status).toBe(401);
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
        const answer = await postAs(`/store/orders/${order_id}/transfer/${step}`, body, bearer);
        expect({ step, ...answer }).toMatchObject({ step, status: 404, body: { code: "order_not_found" } });
      }
    }
    const items = [{ id: "ordli_1", quantity: 1 }];
    expect((await postAs("/store/returns", { order_id, items }, mai.token)).status).toBe(404);
    expect((await api("/store/returns")).status).toBe(404);
    expect((await postAs("/store/RETURNS", { order_id, items })).status).toBe(404);
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
    expect((await postAs("/store/payment-collections", { cart_id })).status).toBe(409);
    const { data } = await paymentCollectionOf(cart_id);
    const again = await postAs(`/store/payment-collections/${data}/payment-sessions`, { provider_id: "pp_cod_cod" });
    expect(again.status).toBe(409);
  });
});

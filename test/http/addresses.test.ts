import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { register } from "../support/account";
import { capitals, encoded } from "../support/addresses";
import { onDatabase } from "../support/audit";
import { type Buyable, buyables, cartWith, placeCashOrder, prepareForCash, region } from "../support/checkout";
import { api } from "../support/stack";

let goods: Buyable;

beforeAll(async () => {
  // What there is least of: more than there is can be asked for in one line.
  const [least] = (await buyables(30)).toSorted((a, b) => a.stock - b.stock);
  if (least === undefined) throw new Error("the demo shop has too little in stock");
  goods = least;
});

interface Answer {
  status: number;
  body: Record<string, unknown> & { code?: string; fields?: Record<string, string> };
}

async function send(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await api(path, { method: "POST", body: JSON.stringify(body), headers });
  return { status: answer.status, body: (await answer.json()) as Answer["body"] };
}

async function read(path: string): Promise<Answer> {
  const answer = await api(path);
  return { status: answer.status, body: (await answer.json()) as Answer["body"] };
}

/** The ways to write an address that Express takes for one and the same. */
describe.each([
  ["in capitals", capitals],
  ["with its ids encoded", encoded],
  ["in both", (path: string) => capitals(encoded(path))],
])("an address %s passes no guard", (_, write) => {
  it("of quantities and of goods that are not sold", async () => {
    const { id: region_id } = await region();
    const created = await send(write("/store/carts"), {
      region_id,
      items: [{ variant_id: goods.variant_id, quantity: 0.5 }],
    });
    expect(created).toMatchObject({ status: 400, body: { code: "invalid_body" } });
    const cart = await cartWith(goods.variant_id);
    const lines = write(`/store/carts/${cart.id}/line-items`);
    const hidden = await send(lines, { variant_id: "variant_01HZZZZZZZZZZZZZZZZZZZZZZZ", quantity: 1 });
    expect(hidden.body.code).toBe("product_unavailable");
    const line = write(`/store/carts/${cart.id}/line-items/${cart.items[0]?.id}`);
    expect((await send(line, { quantity: 0.5 })).body.fields).toHaveProperty("quantity");
  });

  it("of the stock", async () => {
    const cart = await cartWith(goods.variant_id);
    const more = { variant_id: goods.variant_id, quantity: 999 };
    const added = await send(write(`/store/carts/${cart.id}/line-items`), more);
    expect(added.body.fields?.quantity).toMatch(/tối đa|chỉ còn/);
    const changed = await send(write(`/store/carts/${cart.id}/line-items/${cart.items[0]?.id}`), { quantity: 999 });
    expect(changed.body.fields?.quantity).toMatch(/chỉ còn/);
  });

  it("of a cart that is an order: address, payment and the order itself", async () => {
    const { cart_id, order_id } = await placeCashOrder(goods.variant_id);
    const { body } = await read(write(`/store/carts/${cart_id}`));
    expect(body.cart).toMatchObject({ completed_at: expect.any(String) });
    expect(body.cart).not.toHaveProperty("shipping_address");
    const [row] = await onDatabase(
      async (client) =>
        (
          await client.query<{ id: string }>(
            "select payment_collection_id as id from cart_payment_collection where cart_id = $1",
            [cart_id],
          )
        ).rows,
    );
    const reopened = await send(write(`/store/payment-collections/${row?.id}/payment-sessions`), {
      provider_id: "pp_cod_cod",
    });
    expect(reopened).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect((await send(write("/store/payment-collections"), { cart_id })).status).toBe(409);
    expect((await read(write(`/store/orders/${order_id}`))).status).toBe(404);
    const asked = await send(write(`/store/orders/${order_id}/transfer/request`));
    expect(asked).toMatchObject({ status: 404, body: { code: "order_not_found" } });
    expect((await send(write("/store/returns"), { order_id, items: [] })).status).toBe(404);
  });

  it("of other people's accounts", async () => {
    const { email, customer_id } = await register();
    const cart = await cartWith(goods.variant_id);
    const typed = await send(write(`/store/carts/${cart.id}`), { email });
    expect(typed.body.cart).toMatchObject({ email });
    expect(JSON.stringify(typed.body)).not.toContain(customer_id);
    const { id: region_id } = await region();
    const made = await send(write("/store/carts"), { region_id, email });
    expect(JSON.stringify(made.body)).not.toContain(customer_id);
    const refused = await send(write("/auth/customer/emailpass"), { email, password: "Sai-Mat-Khau-2026" });
    expect(refused.body.code).toBe("login_refused");
    const again = await send(write("/auth/customer/emailpass/register"), { email, password: "Mat-Khau-Khac-2026" });
    expect(again.body.code).toBe("registration_refused");
  });

  it("of repeated requests", async () => {
    const { id } = await cartWith(goods.variant_id);
    await prepareForCash(id);
    const path = write(`/store/carts/${id}/complete`);
    const headers = { "idempotency-key": randomUUID() };
    expect((await send(path, {}, headers)).status).toBe(200);
    const other = await send(path, { something: "else" }, headers);
    expect(other).toMatchObject({ status: 422, body: { code: "idempotency_key_reused" } });
  });

  it("of signed events", async () => {
    const event = { id: `evt_${randomUUID()}`, type: "payment_intent.succeeded" };
    expect((await send(write("/hooks/payment/stripe_stripe"), event)).status).toBe(401);
    expect((await send(write("/hooks/bank-feed"), { id: event.id, transactions: [] })).status).toBe(401);
  });
});

import { describe, expect, it } from "vitest";
import { buyable, cartWith, prepareForCash } from "../support/checkout";
import { api } from "../support/stack";

interface Answer {
  status: number;
  body: { order?: { id: string }; code?: string };
}

async function complete(cartId: string, key: string, body: unknown = {}): Promise<Answer> {
  const answer = await api(`/store/carts/${cartId}/complete`, {
    method: "POST",
    headers: { "idempotency-key": key },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Answer["body"] };
}

async function ready(): Promise<string> {
  const cart = await cartWith((await buyable()).variant_id);
  await prepareForCash(cart.id);
  return cart.id;
}

describe("Idempotency-Key", () => {
  it("answers a repeated completion with the first answer, to the letter", async () => {
    const cart = await ready();
    const first = await complete(cart, "key-1");
    expect(first).toMatchObject({ status: 200, body: { type: "order" } });
    expect(await complete(cart, "key-1")).toEqual(first);
  });

  it("lets one of two simultaneous requests work; the other one comes again", async () => {
    const cart = await ready();
    const answers = await Promise.all([complete(cart, "key-2"), complete(cart, "key-2")]);
    const orders = answers.filter(({ status }) => status === 200);
    expect(orders.length).toBeGreaterThanOrEqual(1);
    const others = answers.filter(({ status }) => status !== 200).map(({ status, body }) => [status, body.code]);
    expect(others).toEqual(others.map(() => [409, "conflict"]));
    const again = await complete(cart, "key-2");
    expect(again.body.order?.id).toBe(orders[0]?.body.order?.id);
  });

  it("refuses a key that is used for something else, and keys that are none", async () => {
    const cart = await ready();
    await complete(cart, "key-3");
    expect((await complete(cart, "key-3", { something: "else" })).body.code).toBe("idempotency_key_reused");
    expect((await complete(cart, "a".repeat(256))).status).toBe(400);
    expect((await complete(cart, "with space")).status).toBe(400);
  });

  it("keeps a refusal too, and keys of another cart apart", async () => {
    const empty = await cartWith((await buyable()).variant_id);
    const refused = await complete(empty.id, "key-4");
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(await complete(empty.id, "key-4")).toEqual(refused);
    expect((await complete(await ready(), "key-4")).status).toBe(200);
  });
});

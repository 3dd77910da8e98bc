import { beforeAll, describe, expect, it } from "vitest";
import { adult, type Drink, readDrinks } from "../support/age";
import { address, buyable, region } from "../support/checkout";
import { operator } from "../support/register";
import { api } from "../support/stack";

let drink: Drink;
let pass: { "x-age-pass": string };

beforeAll(async () => {
  const [first] = await readDrinks();
  if (first === undefined) throw new Error("the demo has no drink");
  drink = first;
  pass = await adult();
});

type Headers = Record<string, string>;

async function send<T = Record<string, unknown>>(path: string, body: unknown, headers: Headers = {}) {
  const answer = await api(path, { method: "POST", body: JSON.stringify(body), headers });
  return { status: answer.status, body: (await answer.json()) as T };
}

interface Parts {
  parts: { producer: { id: string }; options: { id: string }[] }[];
  age_restricted: boolean;
}

/** A cart with its address and its delivery, so that only the payment is missing. */
async function readyCart(variantId: string, headers: Headers): Promise<string> {
  const items = [{ variant_id: variantId, quantity: 1 }];
  const { body } = await send<{ cart: { id: string } }>(
    "/store/carts",
    { region_id: (await region()).id, items, shipping_address: address, billing_address: address },
    headers,
  );
  const { id } = body.cart;
  const parts = await api(`/store/carts/${id}/parts`, { headers });
  const { parts: split } = (await parts.json()) as Parts;
  const choices = split.map(({ producer, options }) => ({ producer_id: producer.id, option_id: options[0]?.id }));
  expect((await send(`/store/carts/${id}/parts`, { choices }, headers)).status).toBe(200);
  return id;
}

/** Opens a payment; the status and the code of the answer. */
async function pay(cartId: string, provider_id: string, headers: Headers) {
  const { body } = await send<{ payment_collection: { id: string } }>("/store/payment-collections", {
    cart_id: cartId,
  });
  const path = `/store/payment-collections/${body.payment_collection.id}/payment-sessions`;
  const { status, body: answer } = await send<{ code?: string }>(path, { provider_id }, headers);
  return { status, code: answer.code };
}

describe("buying alcohol", () => {
  it("needs the pass to fill the cart, to see its parts, to pay and to order", async () => {
    const [variant] = drink.variants;
    const item = { variant_id: variant?.id ?? "", quantity: 1 };
    const { id: region_id } = await region();
    const refused = { status: 403, body: { code: "age_screen_required" } };
    expect(await send("/store/carts", { region_id, items: [item] })).toMatchObject(refused);
    const open = await readyCart((await buyable()).variant_id, {});
    expect(await send(`/store/carts/${open}/line-items`, item)).toMatchObject(refused);

    const id = await readyCart(item.variant_id, pass);
    expect((await api(`/store/carts/${id}/parts`)).status).toBe(403);
    expect(await pay(id, "pp_vietqr_vietqr", {})).toEqual({ status: 403, code: "age_screen_required" });
    expect(await pay(id, "pp_vietqr_vietqr", pass)).toEqual({ status: 200, code: undefined });
    expect(await send(`/store/carts/${id}/complete`, {})).toMatchObject(refused);
    const placed = await send<{ type: string }>(`/store/carts/${id}/complete?fields=id`, {}, pass);
    expect(placed).toMatchObject({ status: 200, body: { type: "order" } });
  });

  it("gets no discount", async () => {
    const { body } = await operator(`/admin/products/${drink.id}?fields=id,discountable`);
    expect(body).toMatchObject({ product: { discountable: false } });
  });

  it("is never paid in cash", async () => {
    const id = await readyCart(drink.variants[0]?.id ?? "", pass);
    expect(await pay(id, "pp_cod_cod", pass)).toEqual({ status: 400, code: "cash_not_for_alcohol" });
  });

  it("is not paid in cash either by a cart whose goods became alcohol after its payment was opened", async () => {
    const { id: rated, alcohol_strength, sub_group } = drink.rated_product;
    const judge = async (age_restricted: boolean) => {
      const path = `/admin/ocop/rated-products/${rated}`;
      // Strength and sub-group each say that it is alcohol, whatever is ticked.
      const body = age_restricted
        ? { age_restricted, alcohol_strength, sub_group }
        : { age_restricted, alcohol_strength: null, sub_group: "Đồ uống không cồn" };
      expect((await operator(path, body)).status).toBe(200);
    };
    await judge(false);
    try {
      const id = await readyCart(drink.variants[0]?.id ?? "", {});
      expect(await pay(id, "pp_cod_cod", {})).toEqual({ status: 200, code: undefined });
      await judge(true);
      const placed = await send(`/store/carts/${id}/complete`, {}, pass);
      expect(placed).toMatchObject({ status: 400, body: { code: "cash_not_for_alcohol" } });
    } finally {
      await judge(true);
    }
  });
});

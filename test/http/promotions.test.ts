import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audit } from "../support/audit";
import { buy } from "../support/buyer";
import type { Buyable } from "../support/checkout";
import { moneyOf, operatorJson, partDetail, partsOf } from "../support/parts";
import { cartMoney, type CartMoney, enterCodes, promotion, removeCodes } from "../support/promotions";
import { buyablesOfProducers, cartOf, placeCash } from "../support/purchase";
import { apiJson } from "../support/stack";

/** Prices of which hardly any percentage is whole. */
const ODD = [115_555, 73_333];
let goods: Buyable[];

async function setPrice({ product_id, variant_id }: Buyable, amount: number): Promise<void> {
  await operatorJson(`/admin/products/${product_id}/variants/${variant_id}`, {
    method: "POST",
    body: JSON.stringify({ prices: [{ currency_code: "vnd", amount }] }),
  });
}

beforeAll(async () => {
  goods = await buyablesOfProducers(ODD.length, 20);
  for (const [index, good] of goods.entries()) await setPrice(good, ODD[index] ?? 0);
});

afterAll(async () => {
  for (const good of goods) await setPrice(good, good.price);
});

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
const adjustmentsOf = (cart: CartMoney): number[] =>
  [...cart.items, ...cart.shipping_methods].flatMap(({ adjustments }) => adjustments.map(({ amount }) => amount));

/** Every amount is whole, and the lines and deliveries sum to the total. */
async function wholeMoney(cartId: string): Promise<CartMoney> {
  const cart = await cartMoney(cartId);
  const parts = [...cart.items, ...cart.shipping_methods].map(({ total }) => total);
  const odd = [cart.total, ...parts, ...adjustmentsOf(cart)].filter((amount) => !Number.isSafeInteger(amount));
  expect(odd).toEqual([]);
  expect(sum(parts)).toBe(cart.total);
  return cart;
}

async function cartOfBoth(quantities: readonly number[] = [1, 1]): Promise<string> {
  return cartOf(goods.map(({ variant_id }, index) => ({ variant_id, quantity: quantities[index] ?? 1 })));
}

interface Ways {
  parts: { producer: { id: string }; options: { id: string; amount: number }[] }[];
}

/** Chooses the dearest way of delivery of every producer: the cheapest one may cost nothing. */
async function chooseDearest(cartId: string): Promise<void> {
  const { parts } = await apiJson<Ways>(`/store/carts/${cartId}/parts`);
  const choices = parts.flatMap(({ producer, options }) => {
    const [dearest] = options.toSorted((a, b) => b.amount - a.amount);
    return dearest === undefined ? [] : [{ producer_id: producer.id, option_id: dearest.id }];
  });
  await apiJson(`/store/carts/${cartId}/parts`, { method: "POST", body: JSON.stringify({ choices }) });
}

/** Orders the cart with cash and looks at the order, its parts and the auditor. */
async function ordered(cartId: string): Promise<{ order_id: string; discount: number }> {
  const { order_id, total } = await placeCash(cartId);
  const parts = await partsOf(order_id);
  expect(parts).toHaveLength(goods.length);
  expect(sum(parts.map((part) => part.total))).toBe(total);
  expect((await moneyOf(order_id)).total).toBe(total);
  for (const { id, item_total, discount_total } of parts) {
    const { lines = [] } = await partDetail(id);
    expect(sum(lines.map((line) => line.total))).toBe(item_total - discount_total);
  }
  const ids = [order_id, ...parts.map(({ id }) => id)];
  expect((await audit()).filter((finding) => ids.some((id) => JSON.stringify(finding).includes(id)))).toEqual([]);
  return { order_id, discount: sum(parts.map(({ discount_total }) => discount_total)) };
}

describe("a percentage of odd prices", () => {
  it("is whole đồng however the cart changes, and is ordered with cash", async () => {
    const code = await promotion({ type: "percentage", value: 15 });
    const id = await cartOfBoth();
    await enterCodes(id, [code]);
    // 15 % of 188,888 is 28,333.2.
    expect((await wholeMoney(id)).discount_total).toBe(28_333);

    const line = (await cartMoney(id)).items.find(({ unit_price }) => unit_price === ODD[0]);
    await apiJson(`/store/carts/${id}/line-items/${line?.id}`, { method: "POST", body: '{"quantity":3}' });
    // 15 % of 3 × 115,555 + 73,333 is 62,999.7.
    expect((await wholeMoney(id)).discount_total).toBe(63_000);

    const added = JSON.stringify({ variant_id: goods[1]?.variant_id, quantity: 1 });
    await apiJson(`/store/carts/${id}/line-items`, { method: "POST", body: added });
    // 15 % of 493,331 is 73,999.65.
    expect((await wholeMoney(id)).discount_total).toBe(74_000);

    await removeCodes(id, [code]);
    expect((await wholeMoney(id)).discount_total).toBe(0);
    await enterCodes(id, [code]);
    const { discount } = await ordered(id);
    expect(discount).toBe(74_000);
  });

  it("is whole for each line by itself, and of the whole order", async () => {
    const each = await promotion({ type: "percentage", value: 7.5, allocation: "each", max_quantity: 2 });
    const order = await promotion({ type: "percentage", value: 3, target_type: "order" });
    const id = await cartOfBoth([2, 3]);
    await enterCodes(id, [each, order]);
    const cart = await wholeMoney(id);
    expect(cart.items.map(({ adjustments }) => adjustments.length)).toEqual([2, 2]);
    await ordered(id);
  });

  it("takes a price as a whole", async () => {
    const code = await promotion({ type: "percentage", value: 100 });
    const id = await cartOfBoth();
    await enterCodes(id, [code]);
    expect((await wholeMoney(id)).items.map(({ total }) => total)).toEqual([0, 0]);
    expect((await ordered(id)).discount).toBe(sum(ODD));
  });
});

describe("other promotions", () => {
  it("split a fixed amount over the producers without losing a đồng", async () => {
    const code = await promotion({ type: "fixed", value: 50_000 });
    const id = await cartOfBoth([1, 2]);
    await enterCodes(id, [code]);
    expect((await wholeMoney(id)).discount_total).toBe(50_000);
    expect((await ordered(id)).discount).toBe(50_000);
  });

  it("give whole đồng off what is bought beside something else", async () => {
    const [first, second] = goods;
    const rule = (good: Buyable | undefined) => [
      { attribute: "items.product.id", operator: "eq", values: [good?.product_id] },
    ];
    const method = { type: "percentage", value: 33, allocation: "each", max_quantity: 1 };
    const code = await promotion(
      {
        ...method,
        buy_rules: rule(first),
        target_rules: rule(second),
        buy_rules_min_quantity: 1,
        apply_to_quantity: 1,
      },
      { type: "buyget" },
    );
    const id = await cartOfBoth();
    await enterCodes(id, [code]);
    // 33 % of 73,333 is 24,199.89.
    expect((await wholeMoney(id)).discount_total).toBe(24_200);
    expect((await ordered(id)).discount).toBe(24_200);
  });

  it("give whole đồng off the delivery", async () => {
    const code = await promotion({
      type: "percentage",
      value: 33.333,
      target_type: "shipping_methods",
      allocation: "across",
    });
    const id = await cartOfBoth();
    const address = { shipping_address: { address_1: "Thôn 1", province: "Thanh Hóa", country_code: "vn" } };
    await apiJson(`/store/carts/${id}`, { method: "POST", body: JSON.stringify(address) });
    await chooseDearest(id);
    // Medusa drops a code that has nothing to give yet.
    await enterCodes(id, [code]);
    const { discount_total, shipping_methods } = await wholeMoney(id);
    const fees = sum(shipping_methods.map(({ amount }) => amount));
    expect(fees).toBeGreaterThan(0);
    expect(discount_total).toBe(Math.round(fees * 0.33333));
    expect(await buy(id)).toBe("order");
  });
});

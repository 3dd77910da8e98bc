import { beforeAll, describe, expect, it } from "vitest";
import type { Movement } from "../fakes/bank/account";
import { atOnce } from "../support/at-once";
import { audit } from "../support/audit";
import { atBank, pay, placesOf, shown, transferCart, transferOrder } from "../support/bank";
import { bankDifferences } from "../support/bank-witness";
import { type Buyable, completed } from "../support/checkout";
import { moneyOf, operatorJson, partsOf } from "../support/parts";
import { ask } from "../support/payouts";
import { buyablesOfProducers } from "../support/purchase";
import { freshRandom, type Random } from "../support/random";
import { setFree, stocked } from "../support/warehouse";
import { sizes } from "./sizes";

const WAIT = { timeout: 60_000, interval: 250 };

let goods: Buyable[] = [];
beforeAll(async () => {
  goods = await buyablesOfProducers(2, 1);
  for (const good of goods) await setFree(await stocked(good), 5_000);
});

type Arrival = (cart: Awaited<ReturnType<typeof transferCart>>) => Promise<{ order_id: string; token: string }>;

const ARRIVALS: Record<string, Arrival> = {
  "storefront first": async (cart) => {
    const order = await completed(cart.id);
    await pay(cart.total, cart.reference);
    return order;
  },
  "webhook first": async (cart) => {
    await pay(cart.total, cart.reference);
    return completed(cart.id);
  },
  together: async (cart) => {
    const [order] = await Promise.all([completed(cart.id), pay(cart.total, cart.reference)]);
    return order;
  },
  "webhook twice": async (cart) => {
    const told = { orders: [{ amount: cart.total, content: cart.reference }], told: 2 };
    const [order, { movements }] = await Promise.all([completed(cart.id), atBank(told)]);
    await atBank({ movements, told: 2 });
    return order;
  },
};

describe.each(Object.entries(ARRIVALS))("two producers, a transfer, %s", (_name, arrive) => {
  it("is one order, one part a producer, one capture, and the shares sum", async () => {
    const cart = await transferCart(goods);
    const { order_id, token } = await arrive(cart);
    await expect.poll(async () => (await shown(token)).payment.paid, WAIT).toBe(true);
    await expect.poll(async () => (await partsOf(order_id)).every((part) => part.paid_at !== null), WAIT).toBe(true);
    const parts = await partsOf(order_id);
    expect(new Set(parts.map(({ producer_id }) => producer_id)).size).toBe(2);
    expect(parts).toHaveLength(2);
    expect(parts.reduce((sum, part) => sum + part.total, 0)).toBe(cart.total);
    expect(await moneyOf(order_id)).toMatchObject({ total: cart.total, captured: cart.total, refunded: 0 });
    const { order } = await operatorJson<{
      order: { payment_collections: { payments: { captures: unknown[] }[] }[] };
    }>(`/admin/orders/${order_id}?fields=id,*payment_collections.payments.captures`);
    const payments = order.payment_collections.flatMap((collection) => collection.payments);
    expect(payments.map(({ captures }) => captures.length)).toEqual([1]);
    expect(await placesOf(cart.reference)).toEqual({ applied: cart.total });
  });
});

interface Waiting {
  token: string;
  order_id: string;
  reference: string;
  total: number;
}

/** What people and banks do about an order, in random order and at once. */
const DEEDS: Record<string, (order: Waiting, random: Random, past: Movement[]) => Promise<Movement[]>> = {
  exact: async ({ total, reference }) => [await pay(total, reference)],
  under: async ({ total, reference }, random) => [await pay(1 + random.int(total - 1), `tt ${reference}`)],
  over: async ({ total, reference }, random) => [await pay(total + 1 + random.int(50_000), reference)],
  unknown: async (_order, random) => [await pay(1000 + random.int(90_000), "mua hang")],
  mistyped: async ({ total, reference }) => [await pay(total, reference.replace(/.$/, "8"))],
  untold: async ({ total, reference }, random) =>
    (await atBank({ orders: [{ amount: 1 + random.int(total), content: reference }] })).movements,
  again: async (_order, random, past) => {
    if (past.length > 0) await atBank({ movements: [random.pick(past)], told: 1 + random.int(2) });
    return [];
  },
  polled: async () => {
    await ask("bank-polls", { body: {} });
    return [];
  },
};

describe(`${sizes.transfers} transfers in random order, of random sums, under random references`, () => {
  it("all lie in exactly one place, no order is paid twice or for less, and bank and shop agree", async () => {
    const random = freshRandom("transfers");
    const orders = await atOnce(
      4,
      Array.from({ length: sizes.transferOrders }, (_, index) => index),
      async (): Promise<Waiting> => transferOrder(goods.slice(0, 1 + random.int(2))),
    );
    const past: Movement[] = [];
    const deeds = Array.from({ length: sizes.transfers }, () => ({
      order: random.pick(orders),
      deed: random.pick(Object.values(DEEDS)),
    }));
    await atOnce(6, deeds, async ({ order, deed }) => past.push(...(await deed(order, random, past))));
    expect(await bankDifferences()).toEqual([]);
    const wrong = async () => {
      const faults = await atOnce(4, orders, async ({ token, total, reference }) => {
        const { payment, transfer } = await shown(token);
        const { applied = 0, unmatched = 0 } = await placesOf(reference);
        const owed = transfer?.request?.amount ?? 0;
        const right = payment.paid ? applied === total && owed === 0 : applied < total && owed === total - applied;
        return right && unmatched === 0 ? [] : [`${reference}: ${JSON.stringify({ payment, applied, owed, total })}`];
      });
      return faults.flat();
    };
    await expect.poll(wrong, WAIT).toEqual([]);
    const paid = await atOnce(4, orders, async ({ order_id, total }) => {
      const { captured } = await moneyOf(order_id);
      return captured === 0 || captured === total;
    });
    expect(paid.every(Boolean)).toBe(true);
    const ours = new Set(orders.map(({ order_id }) => order_id));
    await expect.poll(async () => (await audit()).filter(({ id }) => ours.has(id)), WAIT).toEqual([]);
  }, 7_200_000);
});

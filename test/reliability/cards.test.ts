import { beforeAll, describe, expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { cardDifferences } from "../support/card-witness";
import { completeCart, openCard, outcomeOf, type CardCheckout } from "../support/card";
import { openSession, type Buyable } from "../support/checkout";
import { partsOf, refund } from "../support/parts";
import { buyablesOfProducers, cartOf } from "../support/purchase";
import { freshRandom, type Random } from "../support/random";
import { apiJson, api } from "../support/stack";
import { failRefunds, payByCard, sendWebhooks, setWebhookMode, stripeEntries } from "../support/stripe";
import { setFree, stocked, type Stocked } from "../support/warehouse";
import { sizes } from "./sizes";

const SOON = { timeout: 30_000, interval: 200 };
const PLENTY = 500;

let goods: Stocked[];

beforeAll(async () => {
  const found: Buyable[] = await buyablesOfProducers(2);
  goods = await Promise.all(found.map(stocked));
  for (const good of goods) await setFree(good, PLENTY);
});

/** A cart with goods of two producers, its card payment open. */
async function twoProducers(random?: Random): Promise<CardCheckout> {
  const wanted = goods.map(({ variant_id }) => ({ variant_id, quantity: 1 + (random?.int(2) ?? 0) }));
  return openCard(await cartOf(wanted));
}

/** Money that moved at Stripe: kind and amount, in order. */
async function moved(intent: string): Promise<[string, number | undefined][]> {
  const entries = await stripeEntries(intent);
  return entries.filter(({ kind }) => kind === "charge" || kind === "refund").map(({ kind, amount }) => [kind, amount]);
}

async function expectOneOrder({ cart, total, intent }: CardCheckout): Promise<void> {
  await expect.poll(async () => (await outcomeOf(cart)).entries, SOON).toBe(2);
  // Whatever else was still on its way has arrived.
  await sendWebhooks(intent);
  await expect.poll(async () => unprocessed(intent), SOON).toBe(0);
  expect(await outcomeOf(cart)).toEqual({
    orders: 1,
    parts: 2,
    producers: 2,
    partTotal: total,
    captures: 1,
    captured: total,
    refunds: 0,
    refunded: 0,
    sales: 2,
    entries: 2,
  });
  expect(await moved(intent)).toEqual([["charge", total]]);
  const webhooks = (await stripeEntries(intent)).filter(({ kind }) => kind === "webhook");
  expect(new Set(webhooks.map(({ status }) => status))).toEqual(new Set([200]));
}

/** Events of an intent that the shop has stored and not worked off. */
async function unprocessed(intent: string): Promise<number> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from webhook_inbox
       where processed_at is null and payload -> 'data' -> 'object' ->> 'id' = $1`,
      [intent],
    );
    return rows[0]?.count ?? 0;
  });
}

/** Gives up the events of an intent that failed at least once. @returns how many there were */
async function giveUpEvents(intent: string): Promise<number> {
  return onDatabase(async (client) => {
    const { rowCount } = await client.query(
      `update webhook_inbox set processed_at = now(), outcome = 'failed'
       where processed_at is null and last_error is not null and payload -> 'data' -> 'object' ->> 'id' = $1`,
      [intent],
    );
    return rowCount ?? 0;
  });
}

async function expectGivenBack({ cart, total, intent }: CardCheckout): Promise<void> {
  await expect
    .poll(async () => moved(intent), SOON)
    .toEqual([
      ["charge", total],
      ["refund", total],
    ]);
  await sendWebhooks(intent);
  await expect.poll(async () => unprocessed(intent), SOON).toBe(0);
  expect(await moved(intent)).toHaveLength(2);
  expect((await outcomeOf(cart)).sales).toBe(0);
}

async function orderOf(cart: string): Promise<string> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ order_id: string }>("select order_id from order_cart where cart_id = $1", [
      cart,
    ]);
    return rows[0]?.order_id ?? "";
  });
}

describe("a card payment for two producers becomes one order, one capture and one sale a part", () => {
  const random = freshRandom("cards");

  async function storefrontFirst(checkout: CardCheckout): Promise<void> {
    expect(await payByCard(checkout.clientSecret)).toBe("succeeded");
    expect(await completeCart(checkout.cart)).toBe("order");
    expect(await sendWebhooks(checkout.intent)).toEqual([200, 200, 200]);
  }

  async function webhookFirst(checkout: CardCheckout): Promise<void> {
    await setWebhookMode("before", checkout.intent);
    expect(await payByCard(checkout.clientSecret)).toBe("succeeded");
    await expect.poll(async () => (await outcomeOf(checkout.cart)).orders, SOON).toBe(1);
    expect(await completeCart(checkout.cart)).toBe("order");
  }

  /** Two tabs of the buyer's return while the webhooks come in. */
  const meeting = (mode: "together" | "twice") => async (checkout: CardCheckout) => {
    await setWebhookMode(mode, checkout.intent);
    expect(await payByCard(checkout.clientSecret)).toBe("succeeded");
    await new Promise((resolve) => setTimeout(resolve, random.int(120)));
    const endings = await Promise.all([completeCart(checkout.cart), completeCart(checkout.cart)]);
    // Who met the other one is told to look again, and then finds the order.
    expect(endings.filter((one) => one !== "order" && one !== "conflict")).toEqual([]);
    await expect.poll(async () => completeCart(checkout.cart), SOON).toBe("order");
  };

  it.each([
    ["when the storefront is first", storefrontFirst],
    ["when the webhook is first", webhookFirst],
    ["when both come at the same moment", meeting("together")],
    ["when webhooks come twice and in the wrong order", meeting("twice")],
  ])("%s", async (_name, play) => {
    for (let round = 0; round < sizes.cardRounds; round += 1) {
      const checkout = await twoProducers(random);
      await play(checkout);
      await expectOneOrder(checkout);
    }
  });

  it("when the buyer closed the tab and only the webhook comes", async () => {
    const checkout = await twoProducers();
    expect(await payByCard(checkout.clientSecret)).toBe("succeeded");
    expect((await outcomeOf(checkout.cart)).orders).toBe(0);
    await sendWebhooks(checkout.intent, "payment_intent.succeeded");
    await expectOneOrder(checkout);
  });

  it("when the card was declined first, and after 3-D Secure", async () => {
    const checkout = await twoProducers();
    expect(await payByCard(checkout.clientSecret, "4000000000000002")).toBe("card_declined");
    await sendWebhooks(checkout.intent);
    expect(await completeCart(checkout.cart)).toBe("not_allowed");
    expect((await outcomeOf(checkout.cart)).orders).toBe(0);
    expect(await payByCard(checkout.clientSecret, "4000002760003184")).toBe("requires_action");
    expect(await completeCart(checkout.cart)).toBe("not_allowed");
    expect(await moved(checkout.intent)).toEqual([]);
    expect(await payByCard(checkout.clientSecret)).toBe("succeeded");
    expect(await completeCart(checkout.cart)).toBe("order");
    await expectOneOrder(checkout);
  });
});

describe("a charge that cannot become an order is given back in full, once", () => {
  async function sellOut(): Promise<void> {
    for (const good of goods) await setFree(good, 0);
    await onDatabase(async (client) => client.query("delete from stock_hold"));
  }
  const restock = async () => {
    for (const good of goods) await setFree(good, PLENTY);
  };

  it.each(["together", "twice"] as const)("when the goods were sold out meanwhile (webhook %s)", async (mode) => {
    const checkout = await twoProducers();
    await setWebhookMode(mode, checkout.intent);
    await sellOut();
    try {
      expect(await payByCard(checkout.clientSecret)).toBe("succeeded");
      expect(await completeCart(checkout.cart)).not.toBe("order");
      await expectGivenBack(checkout);
    } finally {
      await restock();
    }
    expect((await outcomeOf(checkout.cart)).orders).toBe(0);
    // The same cart can be paid again, from a fresh collection, and a part of it refunded.
    const again = await openCard(checkout.cart);
    expect(again.intent).not.toBe(checkout.intent);
    expect(await payByCard(again.clientSecret)).toBe("succeeded");
    expect(await completeCart(again.cart)).toBe("order");
    await expect.poll(async () => (await outcomeOf(again.cart)).entries, SOON).toBe(2);
    const [part] = await partsOf(await orderOf(again.cart));
    await refundPart(again, part?.id ?? "", 1000);
  });

  it("when the cart changed after the charge", async () => {
    const checkout = await twoProducers();
    expect(await payByCard(checkout.clientSecret)).toBe("succeeded");
    await apiJson(`/store/carts/${checkout.cart}/line-items`, {
      method: "POST",
      body: JSON.stringify({ variant_id: goods[0]?.variant_id, quantity: 1 }),
    });
    expect(await completeCart(checkout.cart)).not.toBe("order");
    await expectGivenBack(checkout);
  });

  it("when the buyer changed to cash", async () => {
    const checkout = await twoProducers();
    expect(await payByCard(checkout.clientSecret)).toBe("succeeded");
    await openSession(checkout.cart, "pp_cod_cod");
    expect(await completeCart(checkout.cart)).toBe("order");
    await expectGivenBack(checkout);
    expect(await outcomeOf(checkout.cart)).toMatchObject({ orders: 1, captures: 0 });
  });

  it("some minutes later when Stripe did not take the refund at first", async () => {
    const checkout = await twoProducers();
    await sellOut();
    try {
      expect(await payByCard(checkout.clientSecret)).toBe("succeeded");
      await failRefunds(checkout.intent, 20);
      await sendWebhooks(checkout.intent, "payment_intent.succeeded");
      // The event would try again by itself: here it is given up, so that only the job is left.
      await expect.poll(async () => giveUpEvents(checkout.intent), SOON).toBe(1);
      expect(await moved(checkout.intent)).toEqual([["charge", checkout.total]]);
      await failRefunds(checkout.intent, 0);
      await onDatabase(async (client) =>
        client.query(
          `update payment set captured_at = captured_at - interval '6 minutes' where payment_session_id = $1`,
          [checkout.session],
        ),
      );
      await expect
        .poll(async () => moved(checkout.intent), { timeout: 150_000, interval: 1000 })
        .toEqual([
          ["charge", checkout.total],
          ["refund", checkout.total],
        ]);
      // What was given up for the test's sake is no finding of the auditor's.
      await onDatabase(async (client) =>
        client.query(
          "update webhook_inbox set outcome = 'ignored' where outcome = 'failed' and payload::text like $1",
          [`%${checkout.intent}%`],
        ),
      );
    } finally {
      await restock();
    }
  });
});

async function refundPart({ cart, intent, total }: CardCheckout, part: string, amount: number): Promise<void> {
  const answer = await refund({ producer_order_id: part, kind: "goodwill", amount }, `card-${intent}`);
  expect([200, 201]).toContain(answer.status);
  await expect
    .poll(async () => moved(intent), SOON)
    .toEqual([
      ["charge", total],
      ["refund", amount],
    ]);
  expect((await outcomeOf(cart)).orders).toBe(1);
}

describe("afterwards", () => {
  it("a refund of one part reaches Stripe once and to the đồng", async () => {
    const checkout = await twoProducers();
    expect(await payByCard(checkout.clientSecret)).toBe("succeeded");
    expect(await completeCart(checkout.cart)).toBe("order");
    await expectOneOrder(checkout);
    const [part] = await partsOf(await orderOf(checkout.cart));
    await refundPart(checkout, part?.id ?? "", 1234);
    await refundPart(checkout, part?.id ?? "", 1234);
  });

  it("a payment is not replaced once the cart is an order", async () => {
    const checkout = await twoProducers();
    expect(await payByCard(checkout.clientSecret)).toBe("succeeded");
    const both = await Promise.allSettled([completeCart(checkout.cart), openSession(checkout.cart, "pp_cod_cod")]);
    expect(both[0]).toMatchObject({ status: "fulfilled" });
    const { captured } = await outcomeOf(checkout.cart);
    // Either the order came first and kept its payment, or the cash did and the card was given back.
    const kept = [["charge", checkout.total]];
    const given = [...kept, ["refund", checkout.total]];
    expect(await moved(checkout.intent)).toEqual(captured > 0 ? kept : given);
    expect((await outcomeOf(checkout.cart)).refunds).toBe(0);
  });

  it("somebody else's payment opens no order: session ids and intents that a buyer names are not believed", async () => {
    const paid = await twoProducers();
    expect(await payByCard(paid.clientSecret)).toBe("succeeded");
    const thief = await cartOf([{ variant_id: goods[0]?.variant_id ?? "" }]);
    await openCard(thief);
    const own = await openSession(thief, "pp_stripe_stripe", {
      id: paid.intent,
      client_secret: paid.clientSecret,
      session_id: paid.session,
      metadata: { session_id: paid.session },
      status: "succeeded",
    });
    expect(own.data.id).not.toBe(paid.intent);
    expect(await completeCart(thief)).toBe("not_allowed");
    // Not even a session whose stored data was bent points at it.
    await onDatabase(async (client) =>
      client.query("update payment_session set data = jsonb_set(data, '{id}', to_jsonb($2::text)) where id = $1", [
        own.id,
        paid.intent,
      ]),
    );
    expect(await completeCart(thief)).toBe("not_allowed");
    expect((await outcomeOf(thief)).orders).toBe(0);
    const answer = await api(`/store/carts/${paid.cart}/complete`, { method: "POST", body: "{}" });
    expect(answer.status).toBe(200);
    await expectOneOrder(paid);
  });
});

describe("after all of this", () => {
  it("Stripe's ledger and the shop's books say the same", async () => {
    await expect.poll(async () => cardDifferences(), SOON).toEqual([]);
  });
});

import type Stripe from "stripe";
import { describe, expect, it } from "vitest";
import { paysFor } from "./paid-intent";

const intent = (more: Partial<Stripe.PaymentIntent> = {}) =>
  ({
    metadata: { session_id: "payses_1" },
    currency: "vnd",
    amount: 90_000,
    amount_received: 90_000,
    ...more,
  }) as Stripe.PaymentIntent;

describe("paysFor", () => {
  it("takes the payment of this session, charged in full", () => {
    expect(paysFor(intent(), { session: "payses_1", amount: 90_000 })).toBe(true);
  });

  it("refuses the payment of another session, of another amount or currency, and one that is not charged in full", () => {
    expect(paysFor(intent(), { session: "payses_2", amount: 90_000 })).toBe(false);
    expect(paysFor(intent(), { session: undefined, amount: 90_000 })).toBe(false);
    expect(paysFor(intent({ metadata: {} }), { session: "payses_1", amount: 90_000 })).toBe(false);
    expect(paysFor(intent(), { session: "payses_1", amount: 1 })).toBe(false);
    expect(paysFor(intent(), { session: "payses_1", amount: undefined })).toBe(false);
    expect(paysFor(intent({ currency: "usd" }), { session: "payses_1", amount: 90_000 })).toBe(false);
    expect(paysFor(intent({ amount_received: 0 }), { session: "payses_1", amount: 90_000 })).toBe(false);
  });
});

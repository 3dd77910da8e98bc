import { describe, expect, it } from "vitest";
import { actionOf } from "./action";

const event = (type: string, object: Record<string, unknown> = {}) => ({
  type,
  payload: {
    data: {
      object: {
        currency: "vnd",
        amount_received: 150_000,
        amount_capturable: 150_000,
        metadata: { session_id: "payses_1" },
        ...object,
      },
    },
  },
});

describe("actionOf", () => {
  it("captures what was paid, in whole đồng", () => {
    const data = { session_id: "payses_1", amount: 150_000 };
    expect(actionOf(event("payment_intent.succeeded"))).toEqual({ action: "captured", data });
    expect(actionOf(event("payment_intent.amount_capturable_updated"))).toEqual({ action: "authorized", data });
  });

  it("does nothing about other events, other shops, other money and fractions", () => {
    expect(actionOf(event("payment_intent.created"))).toBeNull();
    expect(actionOf(event("payment_intent.succeeded", { metadata: {} }))).toBeNull();
    expect(actionOf(event("payment_intent.succeeded", { currency: "usd" }))).toBeNull();
    expect(actionOf(event("payment_intent.succeeded", { amount_received: 0.5 }))).toBeNull();
    expect(actionOf({ type: "payment_intent.succeeded", payload: {} })).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { CASH_LIMIT } from "../../shared/cash-limit";
import { amountFault, type PayableCart, type SessionFacts } from "./amount-guard";

const now = new Date("2026-11-25T10:00:00Z");
const session = (more: Partial<SessionFacts> = {}): SessionFacts => ({
  amount: 230_000,
  status: "pending_authorization",
  provider_id: "pp_cod_cod",
  data: {},
  ...more,
});
const cart = (more: Partial<PayableCart> = {}, sessions = [session()], amount: unknown = 230_000): PayableCart => ({
  total: 230_000,
  items: [{ total: 200_000 }],
  shipping_methods: [{ total: 30_000 }],
  payment_collection: { amount, payment_sessions: sessions },
  ...more,
});

describe("amountFault", () => {
  it("passes what adds up", () => {
    expect(amountFault(cart(), now)).toBeNull();
    // A total that went through decimals is still whole.
    expect(amountFault(cart({ total: 230_000.0000001 }), now)).toBeNull();
  });

  it("refuses a payment that was opened for another amount", () => {
    expect(amountFault(cart({}, [session({ amount: 229_999 })]), now)).toBe("payment_stale");
    expect(amountFault(cart({}, [session()], 1), now)).toBe("payment_stale");
    expect(amountFault(cart({ payment_collection: null }), now)).toBe("payment_stale");
    expect(amountFault(cart({}, [session(), session()]), now)).toBe("payment_stale");
    expect(amountFault(cart({}, [session({ status: "canceled" })]), now)).toBe("payment_stale");
  });

  it("refuses parts that do not sum to the total, and fractions", () => {
    expect(amountFault(cart({ items: [{ total: 199_999 }] }), now)).toBe("price_invalid");
    expect(amountFault(cart({ total: 230_000.5 }), now)).toBe("price_invalid");
    expect(amountFault(cart({ total: -1, items: [], shipping_methods: [{ total: -1 }] }), now)).toBe("price_invalid");
  });

  it("refuses a transfer whose time is over, and free money", () => {
    const transfer = session({ provider_id: "pp_vietqr_vietqr", data: { expires_at: "2026-11-25T10:00:00Z" } });
    expect(amountFault(cart({}, [transfer]), now)).toBe("payment_stale");
    expect(amountFault(cart({}, [session({ provider_id: "pp_system_default" })]), now)).toBe("payment_not_offered");
  });

  it("refuses a payment collection whose money went back, or came from a session that is gone", () => {
    const used = (more: object, status: string) => {
      const one = session({ provider_id: "pp_stripe_stripe", status });
      return amountFault(cart({ payment_collection: { amount: 230_000, payment_sessions: [one], ...more } }), now);
    };
    expect(used({ captured_amount: 230_000, refunded_amount: 0 }, "authorized")).toBeNull();
    expect(used({ captured_amount: 230_000, refunded_amount: 230_000 }, "authorized")).toBe("payment_stale");
    expect(used({ captured_amount: 230_000 }, "pending")).toBe("payment_stale");
  });

  it("keeps cash within its limit and orders within what is stored", () => {
    const big = (total: number) =>
      cart({ total, items: [{ total }], shipping_methods: [] }, [session({ amount: total })], total);
    expect(amountFault(big(CASH_LIMIT), now)).toBeNull();
    expect(amountFault(big(CASH_LIMIT + 1), now)).toBe("cash_limit");
    expect(amountFault(big(2_000_000_001), now)).toBe("order_too_large");
  });

  it("lets a cart that costs nothing pass without a payment", () => {
    expect(
      amountFault(cart({ total: 0, items: [{ total: 0 }], shipping_methods: [], payment_collection: null }), now),
    ).toBeNull();
  });
});

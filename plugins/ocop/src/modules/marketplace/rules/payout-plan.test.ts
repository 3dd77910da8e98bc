import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../shared/clock";
import { PRODUCER_ORDER_STATUSES } from "../../../shared/marketplace-vocabulary";
import { balanceOf, type PartBalance, payableFrom, waitingOf } from "./payable";
import { plannedPayouts } from "./payout-plan";

/** A Thursday and the Monday after it. */
const TODAY = "2026-11-26";
const MONDAY = "2026-11-30";
const part = (amount: number, status: PartBalance["status"], delivered_on: string | null = null): PartBalance => ({
  amount,
  status,
  delivered_on,
});

describe("why money waits", () => {
  it("is the delivery, then the return window, then nothing", () => {
    expect(waitingOf(part(1, "new"), TODAY)).toEqual({ why: "delivery", until: null });
    expect(waitingOf(part(1, "shipped"), TODAY)).toEqual({ why: "delivery", until: null });
    expect(waitingOf(part(1, "delivered", "2026-11-19"), TODAY)).toEqual({ why: "return_window", until: "2026-11-27" });
    expect(waitingOf(part(1, "delivered", "2026-11-18"), TODAY)).toBeNull();
    expect(payableFrom("2026-11-18")).toBe(TODAY);
  });

  it("is nothing for what ended without delivery, belongs to no order, or is owed by the producer", () => {
    for (const status of ["cancelled", "refused", null] as const) expect(waitingOf(part(1, status), TODAY)).toBeNull();
    for (const status of PRODUCER_ORDER_STATUSES) expect(waitingOf(part(-1, status, TODAY), TODAY)).toBeNull();
  });
});

describe("the payouts to come", () => {
  it("are each on the first Monday after the window, the next one even of nothing", () => {
    expect(plannedPayouts([], MONDAY)).toEqual([{ on: MONDAY, amount: 0 }]);
    const parts = [part(100, null), part(40, "delivered", "2026-11-22"), part(7, "delivered", "2026-11-23")];
    expect(plannedPayouts(parts, MONDAY)).toEqual([
      { on: MONDAY, amount: 140 },
      { on: "2026-12-07", amount: 7 },
    ]);
  });

  it("pay a debt first", () => {
    const parts = [part(-50, null), part(40, "delivered", "2026-11-22"), part(30, "delivered", "2026-11-25")];
    expect(plannedPayouts(parts, MONDAY)).toEqual([
      { on: MONDAY, amount: 0 },
      { on: "2026-12-07", amount: 20 },
    ]);
  });

  it("are what the batches would pay, one after the other", () => {
    const status = fc.constantFrom(null, ...PRODUCER_ORDER_STATUSES);
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const day = fc.integer({ min: 0, max: 20 }).map((back) => addDays(TODAY, -back));
    const drawn = fc
      .tuple(amount, status, day)
      .map(([money, state, on]) => part(money, state, state === "delivered" ? on : null));
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 12 }), (parts) => {
        const ledger = [...parts];
        for (const { on, amount: paid } of plannedPayouts(parts, MONDAY)) {
          expect(paid).toBe(Math.max(0, balanceOf(ledger, on).payable));
          ledger.push(part(-paid, null));
        }
        // Nothing that waits for a known day is left over.
        expect(balanceOf(ledger, addDays(TODAY, 60)).payable).toBeLessThanOrEqual(0);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FULFILMENT_MODES, PAYMENT_METHODS, PRODUCER_ORDER_STATUSES } from "../../../shared/marketplace-vocabulary";
import { ACCEPT_HOURS, mayBeWorkedOn, SHIP_HOURS, type TimedPart, timerOf } from "./timers";

const START = new Date("2026-11-26T02:00:00Z");
const after = (hours: number, from = START) => new Date(from.getTime() + hours * 3_600_000);

const part = (changes: Partial<TimedPart> = {}): TimedPart => ({
  status: "new",
  mode: "delivery",
  payment_method: "cod",
  created_at: START,
  paid_at: null,
  accepted_at: null,
  ...changes,
});

describe("the timer of a part", () => {
  it("gives 48 hours to accept, warns from half of them on, and is over at the end", () => {
    const at = (hours: number) => timerOf(part(), after(hours))?.state;
    expect(timerOf(part(), START)).toEqual({ stage: "accept", due_at: after(48), state: "ok" });
    expect([at(23.99), at(24), at(47.99), at(48), at(500)]).toEqual(["ok", "warning", "warning", "overdue", "overdue"]);
  });

  it("gives 72 hours to send from the yes on, packed or not", () => {
    for (const status of ["accepted", "packed"] as const) {
      const accepted = part({ status, accepted_at: after(10) });
      expect(timerOf(accepted, after(11))).toEqual({ stage: "ship", due_at: after(82), state: "ok" });
      expect(timerOf(accepted, after(46))?.state).toBe("warning");
      expect(timerOf(accepted, after(82))?.state).toBe("overdue");
    }
  });

  it("waits for money that is not cash, and counts from it", () => {
    const transfer = { payment_method: "vietqr" } as const;
    expect(timerOf(part(transfer), after(100))).toBeNull();
    expect(timerOf(part({ ...transfer, paid_at: after(5) }), after(6))?.due_at).toEqual(after(53));
    const early = part({ ...transfer, status: "accepted", accepted_at: after(1), paid_at: after(20) });
    expect(timerOf(early, after(21))?.due_at).toEqual(after(92));
  });

  it("asks a part that lost pieces for a yes only if it never had one", () => {
    expect(timerOf(part({ status: "partly_cancelled" }), START)?.stage).toBe("accept");
    expect(timerOf(part({ status: "partly_cancelled", accepted_at: after(1) }), after(2))?.stage).toBe("ship");
  });

  it("expects nothing of what is sent or over, and no parcel of a booked service", () => {
    for (const status of ["shipped", "delivered", "refused", "cancelled"] as const)
      expect(timerOf(part({ status, accepted_at: START }), after(999))).toBeNull();
    expect(timerOf(part({ status: "accepted", mode: "booking", accepted_at: START }), after(999))).toBeNull();
    expect(timerOf(part({ mode: "booking" }), after(1))?.stage).toBe("accept");
  });

  it("never goes back: ok, warning, overdue", () => {
    const moments = fc.integer({ min: 0, max: 400 }).map((hours) => after(hours));
    const parts = fc.record({
      status: fc.constantFrom(...PRODUCER_ORDER_STATUSES),
      mode: fc.constantFrom(...FULFILMENT_MODES),
      payment_method: fc.constantFrom(...PAYMENT_METHODS),
      created_at: moments,
      paid_at: fc.option(moments),
      accepted_at: fc.option(moments),
    });
    const rank = { ok: 0, warning: 1, overdue: 2 };
    fc.assert(
      fc.property(parts, moments, moments, (one, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const [first, second] = [timerOf(one, early), timerOf(one, late)];
        expect(first?.due_at).toEqual(second?.due_at);
        if (first === null || second === null) return;
        expect(rank[first.state]).toBeLessThanOrEqual(rank[second.state]);
        expect(mayBeWorkedOn(one)).toBe(true);
        const hours = first.stage === "accept" ? ACCEPT_HOURS : SHIP_HOURS;
        const since = after(-hours, first.due_at);
        expect(since >= (first.stage === "accept" ? one.created_at : (one.accepted_at ?? since))).toBe(true);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FULFILMENT_MODES,
  PAYMENT_METHODS,
  PRODUCER_ORDER_STATUSES,
  type ProducerDeed,
} from "../../../shared/marketplace-vocabulary";
import { deedsOf } from "./deeds";
import { mayFollow, mayTakeBack } from "./status";
import { mayBeWorkedOn } from "./timers";

const NOW = new Date("2026-11-26T02:00:00Z");
const parts = fc.record({
  status: fc.constantFrom(...PRODUCER_ORDER_STATUSES),
  mode: fc.constantFrom(...FULFILMENT_MODES),
  payment_method: fc.constantFrom(...PAYMENT_METHODS),
  paid_at: fc.constantFrom(null, NOW),
  accepted_at: fc.constantFrom(null, NOW),
});
type Part = Parameters<typeof deedsOf>[0];

/** Whether the shop would do it. */
function isDone(part: Part, deed: ProducerDeed): boolean {
  const { status } = part;
  const ready = mayBeWorkedOn(part);
  switch (deed) {
    case "accept":
      return mayFollow(status, "accepted");
    case "pack":
      return ready && mayFollow(status, "packed");
    case "ship":
      return ready && mayFollow(status, "shipped");
    case "deliver":
      return ready && mayFollow(status, "delivered");
    case "refuse":
      return status !== "shipped" && mayTakeBack("refused", status);
    case "cancel":
      return mayTakeBack("cancel", status);
    case "collect_cash":
      return part.payment_method === "cod" && part.paid_at === null && (status === "shipped" || status === "delivered");
  }
}

describe("what a producer is offered", () => {
  it("is only what the shop would do, each once", () => {
    fc.assert(
      fc.property(parts, (part) => {
        const { next, others } = deedsOf(part);
        const offered = [...(next === null ? [] : [next]), ...others];
        expect(new Set(offered).size).toBe(offered.length);
        expect(offered.filter((deed) => !isDone(part, deed))).toEqual([]);
      }),
    );
  });

  it("leads a part of cash from its yes to the money", () => {
    const part: Part = { status: "new", mode: "delivery", payment_method: "cod", paid_at: null, accepted_at: null };
    expect(deedsOf(part).next).toBe("accept");
    const accepted = { ...part, accepted_at: NOW };
    const steps = (["accepted", "packed", "shipped", "delivered"] as const).map(
      (status) => deedsOf({ ...accepted, status }).next,
    );
    expect(steps).toEqual(["pack", "ship", "deliver", "collect_cash"]);
    expect(deedsOf({ ...accepted, status: "delivered", paid_at: NOW })).toEqual({ next: null, others: [] });
  });

  it("sends no parcel of what is fetched or booked, and urges nothing that is unpaid", () => {
    const packed: Part = { status: "packed", mode: "booking", payment_method: "card", paid_at: NOW, accepted_at: NOW };
    expect(deedsOf(packed)).toEqual({ next: "deliver", others: ["cancel"] });
    expect(deedsOf({ ...packed, mode: "pickup" })).toEqual({ next: "deliver", others: ["ship", "cancel"] });
    expect(deedsOf({ ...packed, status: "new", paid_at: null, accepted_at: null }).next).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { gatherWaiting, type HeldPart } from "./waiting";

const TODAY = "2026-11-26";
const part = (number: string, amount: number, delivered_on: string | null): HeldPart => ({
  number,
  amount,
  status: delivered_on === null ? "shipped" : "delivered",
  delivered_on,
});
const gather = (parts: readonly HeldPart[]) => gatherWaiting(parts, TODAY, (day) => `monday of ${day}`);

describe("what waits", () => {
  it("is gathered by the day on which it becomes payable, the next one first and what is on its way last", () => {
    const parts = [
      part("1-1", 10, null),
      part("2-1", 20, "2026-11-25"),
      part("3-1", 30, "2026-11-20"),
      part("4-1", 40, "2026-11-25"),
      part("5-1", 50, "2026-11-18"),
    ];
    expect(gather(parts)).toEqual([
      {
        why: "return_window",
        until: "2026-11-28",
        payout_on: "monday of 2026-11-28",
        amount: 30,
        count: 1,
        orders: [{ number: "3-1", amount: 30 }],
      },
      {
        why: "return_window",
        until: "2026-12-03",
        payout_on: "monday of 2026-12-03",
        amount: 60,
        count: 2,
        orders: [
          { number: "4-1", amount: 40 },
          { number: "2-1", amount: 20 },
        ],
      },
      {
        why: "delivery",
        until: null,
        payout_on: null,
        amount: 10,
        count: 1,
        orders: [{ number: "1-1", amount: 10 }],
      },
    ]);
  });

  it("names the largest fifty of many, and counts all", () => {
    const [group] = gather(Array.from({ length: 80 }, (_, at) => part(`${at}-1`, at + 1, null)));
    expect(group?.count).toBe(80);
    expect(group?.amount).toBe(3240);
    expect(group?.orders).toHaveLength(50);
    expect(group?.orders[0]).toEqual({ number: "79-1", amount: 80 });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planRefund, type RefundablePart, type RefundPlan, type RefundRequest } from "./refund-plan";

const part = (): RefundablePart => ({
  total: 330_000,
  delivery_total: 30_000,
  delivery_refunded: 0,
  lines: [
    { id: "a", quantity: 3, total: 200_000, cancelled_quantity: 0, refunded_amount: 0 },
    { id: "b", quantity: 1, total: 100_000, cancelled_quantity: 0, refunded_amount: 0 },
  ],
});
const ask = (more: Partial<RefundRequest> = {}): RefundRequest => ({
  kind: "cancel",
  lines: null,
  delivery: null,
  amount: null,
  ...more,
});

describe("planRefund", () => {
  it("gives everything back, delivery included, when nothing is named", () => {
    expect(planRefund(part(), ask())).toMatchObject({ amount: 330_000, delivery_amount: 30_000, empties: true });
  });

  it("keeps the delivery fee while pieces are left", () => {
    const plan = planRefund(part(), ask({ lines: [{ id: "a", quantity: 1 }] }));
    expect(plan).toEqual({
      lines: [{ id: "a", quantity: 1, amount: 66_667 }],
      items_amount: 66_667,
      delivery_amount: 0,
      amount: 66_667,
      empties: false,
    });
  });

  it("names what cannot be", () => {
    expect(planRefund(part(), ask({ lines: [{ id: "a", quantity: 4 }] }))).toBe("refund_too_much");
    expect(
      planRefund(
        part(),
        ask({
          lines: [
            { id: "a", quantity: 2 },
            { id: "a", quantity: 2 },
          ],
        }),
      ),
    ).toBe("refund_too_much");
    expect(planRefund(part(), ask({ lines: [{ id: "z", quantity: 1 }] }))).toBe("refund_line_unknown");
    expect(planRefund(part(), ask({ lines: [{ id: "a", quantity: 0.5 }] }))).toBe("refund_too_much");
    expect(planRefund(part(), ask({ lines: [] }))).toBe("refund_empty");
    expect(planRefund(part(), ask({ kind: "goodwill", amount: 300_001 }))).toBe("refund_too_much");
    expect(planRefund(part(), ask({ kind: "goodwill", amount: 0.5 }))).toBe("refund_empty");
  });

  it("never gives back more than was paid, in whatever order refunds come, and all in the end", () => {
    const step = fc.record({
      goodwill: fc.boolean(),
      a: fc.nat({ max: 3 }),
      b: fc.nat({ max: 1 }),
      amount: fc.integer({ min: 1, max: 200_000 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let now = part();
        let given = 0;
        const apply = (plan: RefundPlan) => {
          given += plan.amount;
          const byId = new Map(plan.lines.map((line) => [line.id, line]));
          now = {
            ...now,
            delivery_refunded: now.delivery_refunded + plan.delivery_amount,
            lines: now.lines.map((line) => ({
              ...line,
              cancelled_quantity: line.cancelled_quantity + (byId.get(line.id)?.quantity ?? 0),
              refunded_amount: line.refunded_amount + (byId.get(line.id)?.amount ?? 0),
            })),
          };
        };
        for (const one of steps) {
          const lines = [
            { id: "a", quantity: one.a },
            { id: "b", quantity: one.b },
          ];
          const request = one.goodwill ? ask({ kind: "goodwill", amount: one.amount }) : ask({ lines });
          const plan = planRefund(now, request);
          if (typeof plan !== "string") apply(plan);
          expect(given).toBeLessThanOrEqual(330_000);
          for (const line of now.lines) expect(line.refunded_amount).toBeLessThanOrEqual(line.total);
        }
        const rest = planRefund(now, ask({ delivery: true }));
        if (typeof rest !== "string") apply(rest);
        expect(now.lines.every((line) => line.cancelled_quantity === line.quantity)).toBe(true);
        expect(given).toBe(330_000);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earningsOf } from "./earnings";
import { type BookedLine, refundEntries, saleEntries } from "./entries";
import { planRefund } from "./refund-plan";

const DAY = "2026-11-26";
const sum = (entries: readonly { amount: number }[]) => entries.reduce((all, { amount }) => all + amount, 0);

const lines = fc.array(
  fc.record({
    quantity: fc.integer({ min: 1, max: 9 }),
    price: fc.nat(900_000),
    commission: fc.nat(9_999),
    tax: fc.nat(999),
  }),
  { minLength: 1, maxLength: 4 },
);

const booked = (drawn: { quantity: number; price: number; commission: number; tax: number }, index: number) => ({
  id: `l${index}`,
  quantity: drawn.quantity,
  item_total: drawn.price * drawn.quantity,
  discount_total: Math.floor(drawn.price / 3),
  discount_market: Math.floor(drawn.price / 7),
  total: drawn.price * drawn.quantity - Math.floor(drawn.price / 3),
  commission: drawn.commission,
  vat_withheld: drawn.tax,
  pit_withheld: Math.floor(drawn.tax / 2),
  cancelled_quantity: 0,
  refunded_amount: 0,
});

describe("what a part brings its producer", () => {
  it("is told line by line, and what is kept back is above zero", () => {
    const line: BookedLine = {
      ...booked({ quantity: 2, price: 100_000, commission: 10_000, tax: 2_000 }, 0),
      discount_total: 0,
      discount_market: 0,
    };
    const part = { id: "p", producer_id: "pdr", delivery_total: 30_000, delivery_market: 0, lines: [line] };
    expect(earningsOf(part, 0)).toEqual({
      lines: [{ id: "l0", sold: 200_000, commission: 10_000, vat: 2_000, pit: 1_000, net: 187_000 }],
      delivery: 30_000,
      total: 217_000,
    });
    const gone = { ...part, lines: [{ ...line, cancelled_quantity: 2, refunded_amount: 200_000 }] };
    expect(earningsOf(gone, 30_000)).toMatchObject({ lines: [{ net: 0, commission: 0 }], delivery: 0, total: 0 });
  });

  it("is what the ledger says, paid before pieces were taken back or after", () => {
    fc.assert(
      fc.property(lines, fc.nat(60_000), fc.nat(8), (drawn, delivery, taken) => {
        const before = drawn.map(booked);
        const part = { id: "p", producer_id: "pdr", delivery_total: delivery, delivery_market: 0 };
        expect(earningsOf({ ...part, lines: before }, 0).total).toBe(sum(saleEntries({ ...part, lines: before }, DAY)));
        const wish = before.map(({ id, quantity }) => ({ id, quantity: Math.min(quantity, taken) }));
        const refundable = { total: 0, delivery_total: delivery, delivery_refunded: 0, lines: before };
        const plan = planRefund(refundable, { kind: "cancel", lines: wish, delivery: null, amount: null });
        if (typeof plan === "string") return;
        const took = new Map(plan.lines.map((line) => [line.id, line]));
        const refunds = before.flatMap((line) => {
          const { quantity, amount } = took.get(line.id) ?? { quantity: 0, amount: 0 };
          return quantity > 0 ? [{ line, quantity, amount }] : [];
        });
        const ledger = [
          ...saleEntries({ ...part, lines: before }, DAY),
          ...refundEntries(
            { ...part, lines: before },
            { refundId: "r", lines: refunds, delivery: plan.delivery_amount, day: DAY },
          ),
        ];
        const after = before.map((line) => ({
          ...line,
          cancelled_quantity: took.get(line.id)?.quantity ?? 0,
          refunded_amount: took.get(line.id)?.amount ?? 0,
        }));
        expect(earningsOf({ ...part, lines: after }, plan.delivery_amount).total).toBe(sum(ledger));
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portion } from "./commission";
import { type BookedLine, cashEntries, refundEntries, saleEntries } from "./entries";

const line: BookedLine = {
  id: "porl_1",
  quantity: 3,
  item_total: 300_000,
  discount_total: 30_000,
  discount_market: 10_000,
  commission: 14_001,
  vat_withheld: 2_800,
  pit_withheld: 1_400,
  cancelled_quantity: 0,
  refunded_amount: 0,
};
const part = { id: "pord_1", producer_id: "pdr_1", delivery_total: 25_000, delivery_market: 5_000, lines: [line] };
const total = (entries: readonly { amount: number }[]) => entries.reduce((sum, { amount }) => sum + amount, 0);

describe("saleEntries", () => {
  it("owes the producer what it earned, less commission and tax", () => {
    const entries = saleEntries(part, "2026-11-25");
    expect(entries.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["sale", 280_000],
      ["commission", -14_001],
      ["withholding_vat", -2_800],
      ["withholding_pit", -1_400],
      ["delivery", 30_000],
    ]);
    expect(new Set(entries.map(({ idempotency_key }) => idempotency_key)).size).toBe(5);
  });

  it("asks no commission of pieces that were cancelled before the money came", () => {
    const cancelled = { ...part, lines: [{ ...line, cancelled_quantity: 3, refunded_amount: 270_000 }] };
    expect(total(saleEntries(cancelled, "2026-11-25", 30_000))).toBe(0);
  });
});

describe("cashEntries", () => {
  it("lets the one who holds the cash owe it", () => {
    const cash = { carrier: "GHN", amount: 295_000, fee: 0, day: "2026-11-25" };
    const [byProducer] = cashEntries(part, { ...cash, holder: "producer" });
    expect(byProducer).toMatchObject({ account: "producer", account_id: "pdr_1", amount: -295_000 });
    const [byCarrier, fee] = cashEntries(part, { ...cash, holder: "carrier", fee: 3_000 });
    expect(byCarrier).toMatchObject({ account: "carrier", account_id: "GHN", amount: -295_000 });
    expect(fee).toMatchObject({ account: "producer", kind: "cod_fee", amount: -3_000 });
  });

  it("leaves a producer that took the cash with commission and tax to pay", () => {
    const own = { ...part, delivery_market: 0, lines: [{ ...line, discount_market: 0 }] };
    const entries = [
      ...saleEntries(own, "2026-11-25"),
      ...cashEntries(own, { holder: "producer", carrier: null, amount: 295_000, fee: 0, day: "2026-11-25" }),
    ];
    expect(total(entries)).toBe(-(14_001 + 2_800 + 1_400));
  });
});

describe("refundEntries", () => {
  it("taking everything back, in any steps, leaves nothing", () => {
    const steps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    const amounts = fc.record({
      price: fc.nat({ max: 5_000_000 }),
      off: fc.nat({ max: 100 }),
      commission: fc.nat({ max: 99_999 }),
      vat: fc.nat({ max: 9_999 }),
      pit: fc.nat({ max: 4_999 }),
    });
    fc.assert(
      fc.property(steps, amounts, (takes, drawn) => {
        const quantity = takes.reduce((sum, take) => sum + take, 0);
        const item_total = drawn.price * quantity;
        const sold: BookedLine = {
          id: "l",
          quantity,
          item_total,
          discount_total: Math.floor((item_total * drawn.off) / 100),
          discount_market: Math.floor((item_total * drawn.off) / 200),
          commission: drawn.commission,
          vat_withheld: drawn.vat,
          pit_withheld: drawn.pit,
          cancelled_quantity: 0,
          refunded_amount: 0,
        };
        const all = { ...part, lines: [sold] };
        const paid = sold.item_total - sold.discount_total;
        let balance = total(saleEntries(all, "2026-11-25"));
        let gone = 0;
        takes.forEach((take, index) => {
          const now = { ...sold, cancelled_quantity: gone };
          const last = index === takes.length - 1;
          balance += total(
            refundEntries(all, {
              refundId: `r${index}`,
              lines: [{ line: now, quantity: take, amount: portion(paid, quantity, gone, take) }],
              delivery: last ? 30_000 : 0,
              day: "2026-11-26",
            }),
          );
          gone += take;
        });
        expect(balance).toBe(0);
      }),
    );
  });

  it("takes no commission back for money given without goods", () => {
    const entries = refundEntries(part, {
      refundId: "r",
      lines: [{ line, quantity: 0, amount: 20_000 }],
      delivery: 0,
      day: "2026-11-26",
    });
    expect(entries.map(({ kind, amount }) => [kind, amount])).toEqual([["refund", -20_000]]);
  });
});

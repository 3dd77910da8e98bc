import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fivePercent } from "./commission.fixture";
import type { PlacedLine, PlacedMethod, PlacedOrder } from "./placed-order";
import { SplitError, splitOrder } from "./split";

const line = (more: Partial<PlacedLine>): PlacedLine => ({
  id: "l1",
  product_id: "tea",
  variant_id: "tea-1",
  title: "Chè Lam",
  variant_title: null,
  thumbnail: null,
  quantity: 1,
  unit_price: 100_000,
  requires_shipping: true,
  producer_id: "p1",
  producer_kind: "cooperative",
  product_group: "food",
  discounts: [],
  tax_percent: 0,
  ...more,
});
const method = (more: Partial<PlacedMethod>): PlacedMethod => ({
  producer_id: "p1",
  option_id: "so_1",
  name: "Giao tiêu chuẩn",
  kind: "delivery",
  amount: 30_000,
  discounts: [],
  sales_point_id: null,
  promised_days_min: 3,
  promised_days_max: 5,
  ...more,
});
const order = (lines: PlacedLine[], methods: PlacedMethod[], total: number): PlacedOrder => ({
  id: "order_1",
  display_id: 1001,
  total,
  day: "2026-11-25",
  payment_method: "cod",
  lines,
  methods,
});
const rules = { commission: [fivePercent], bearers: new Map([["NHA_SX", "producer"] as const]) };

describe("splitOrder", () => {
  it("gives every producer its goods and its delivery, numbered in the order of the cart", () => {
    const parts = splitOrder(
      order(
        [line({ id: "a" }), line({ id: "b", producer_id: "p2", quantity: 2 }), line({ id: "c" })],
        [method({}), method({ producer_id: "p2", amount: 0, kind: "pickup", sales_point_id: "sp" })],
        430_000,
      ),
      rules,
    );
    expect(parts.map(({ number, producer_id, mode, total }) => [number, producer_id, mode, total])).toEqual([
      ["1001-1", "p1", "delivery", 230_000],
      ["1001-2", "p2", "pickup", 200_000],
    ]);
    expect(parts[0]?.lines.map(({ order_line_id }) => order_line_id)).toEqual(["a", "c"]);
    expect(parts[0]?.lines[0]).toMatchObject({ commission_bp: 500, commission: 5_000, vat_withheld: 0 });
  });

  it("lets commission and tax follow what the seller earns: a discount of the market does not lower it", () => {
    const household = { producer_kind: "household" };
    const market = line({ id: "a", ...household, discounts: [{ code: "TET", amount: 20_000 }] });
    const own = line({ id: "b", ...household, discounts: [{ code: "NHA_SX", amount: 20_000 }] });
    const [part] = splitOrder(order([market, own], [method({ amount: 0 })], 160_000), rules);
    expect(
      part?.lines.map(({ commission, vat_withheld, pit_withheld, discount_market }) => [
        commission,
        vat_withheld,
        pit_withheld,
        discount_market,
      ]),
    ).toEqual([
      [5_000, 1_000, 500, 20_000],
      [4_000, 800, 400, 0],
    ]);
  });

  it("books a service without delivery", () => {
    const [part] = splitOrder(order([line({ requires_shipping: false })], [], 100_000), rules);
    expect(part).toMatchObject({ mode: "booking", delivery_total: 0, delivery_name: null });
  });

  it("shows the tax that the price contains and adds none", () => {
    const [part] = splitOrder(
      order([line({ unit_price: 110_000, tax_percent: 10 })], [method({ amount: 0 })], 110_000),
      rules,
    );
    expect(part).toMatchObject({ tax_total: 10_000, total: 110_000 });
  });

  it("refuses to lose a line, a fee or a đồng", () => {
    expect(() => splitOrder(order([line({ producer_id: null })], [], 100_000), rules)).toThrow(/has no producer/);
    expect(() => splitOrder(order([line({})], [method({ producer_id: "p9" })], 130_000), rules)).toThrow(
      /belongs to no part/,
    );
    expect(() => splitOrder(order([line({})], [method({})], 130_001), rules)).toThrow(SplitError);
    expect(() => splitOrder(order([line({ unit_price: 0.5 })], [], 0.5), rules)).toThrow(/whole amount/);
  });

  it("sums to the whole for any cart", () => {
    const lines = fc.array(
      fc.record({
        producer: fc.nat({ max: 6 }),
        price: fc.integer({ min: 0, max: 900_000 }),
        quantity: fc.integer({ min: 1, max: 99 }),
        off: fc.nat({ max: 100 }),
        household: fc.boolean(),
      }),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(lines, fc.nat({ max: 90_000 }), (drawn, fee) => {
        const placed = drawn.map((one, index) =>
          line({
            id: `l${index}`,
            producer_id: `p${one.producer}`,
            producer_kind: one.household ? "household" : "enterprise",
            unit_price: one.price,
            quantity: one.quantity,
            discounts: [{ code: "TET", amount: Math.floor((one.price * one.quantity * one.off) / 100) }],
          }),
        );
        const producers = [...new Set(placed.map(({ producer_id }) => producer_id))];
        const methods = producers.map((producer_id) => method({ producer_id, amount: fee }));
        const goods = placed.reduce(
          (all, one) => all + one.unit_price * one.quantity - (one.discounts[0]?.amount ?? 0),
          0,
        );
        const total = goods + fee * producers.length;
        const parts = splitOrder(order(placed, methods, total), rules);
        expect(parts.reduce((all, part) => all + part.total, 0)).toBe(total);
        expect(parts.flatMap((part) => part.lines)).toHaveLength(placed.length);
        for (const part of parts) {
          expect(part.total).toBe(part.item_total - part.discount_total + part.delivery_total);
          for (const one of part.lines)
            expect(one.commission + one.vat_withheld + one.pit_withheld).toBeLessThanOrEqual(one.item_total);
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planReorder, type OldLine, type ReorderFacts } from "./reorder-plan";

const line = (variantId: string | null, quantity: number): OldLine => ({
  variantId,
  title: variantId ?? "Mất",
  variant: null,
  quantity,
});
const facts = (stock: Record<string, number | null>, inCart: Record<string, number> = {}): ReorderFacts => ({
  sellable: new Set(Object.keys(stock)),
  stock: new Map(Object.entries(stock)),
  inCart: new Map(Object.entries(inCart)),
});

describe("planReorder", () => {
  it("takes what is sold and in stock, and leaves nothing out", () => {
    const plan = planReorder([line("a", 2), line("b", 3)], facts({ a: 2, b: null }));
    expect(plan).toEqual({
      take: [
        { variantId: "a", quantity: 2 },
        { variantId: "b", quantity: 3 },
      ],
      leftOut: [],
    });
  });

  it("cuts to stock and says so", () => {
    const plan = planReorder([line("a", 5)], facts({ a: 2 }));
    expect(plan.take).toEqual([{ variantId: "a", quantity: 2 }]);
    expect(plan.leftOut).toEqual([{ title: "a", variant: null, reason: "fewer", wanted: 5, added: 2 }]);
  });

  it("names sold-out goods, withdrawn goods and goods whose variant is gone", () => {
    const plan = planReorder([line("a", 1), line("b", 1), line(null, 1)], facts({ a: 0 }));
    expect(plan.take).toEqual([]);
    expect(plan.leftOut.map(({ reason }) => reason)).toEqual(["sold_out", "not_sold", "not_sold"]);
  });

  it("counts what the cart holds already", () => {
    expect(planReorder([line("a", 3)], facts({ a: 4 }, { a: 2 })).take).toEqual([{ variantId: "a", quantity: 2 }]);
    expect(planReorder([line("a", 3)], facts({ a: 2 }, { a: 2 })).leftOut[0]?.reason).toBe("fewer");
  });

  it("never takes more than was ordered, than there is, or than a line may hold", () => {
    const variant = fc.constantFrom("a", "b", "c");
    const seed = Date.now() % 2 ** 31;
    fc.assert(
      fc.property(
        fc.array(fc.record({ variant, quantity: fc.integer({ min: 1, max: 999 }) }), { maxLength: 8 }),
        fc.dictionary(variant, fc.option(fc.integer({ min: -3, max: 1500 }))),
        fc.dictionary(variant, fc.integer({ min: 0, max: 999 })),
        (ordered, stock, inCart) => {
          const { take, leftOut } = planReorder(
            ordered.map((one) => line(one.variant, one.quantity)),
            facts(stock, inCart),
          );
          const wanted = ordered.reduce((sum, one) => sum + one.quantity, 0);
          const taken = take.reduce((sum, one) => sum + one.quantity, 0);
          expect(taken + leftOut.reduce((sum, one) => sum + one.wanted - one.added, 0)).toBe(wanted);
          for (const { variantId, quantity } of take) {
            const held = inCart[variantId] ?? 0;
            expect(quantity).toBeGreaterThan(0);
            expect(quantity + held).toBeLessThanOrEqual(Math.min(stock[variantId] ?? 999, 999));
          }
        },
      ),
      { seed },
    );
  });
});

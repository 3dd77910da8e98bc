import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Placement, placeIncoming, placeReversal, type Position, type Target } from "./placement";

const target: Target = { session_id: "payses_1", order_id: "order_1", due: 100, open: true };
const short = (placements: readonly Placement[]) =>
  placements.map(({ place, amount, reason }) => [place, amount, reason]);

describe("placeIncoming", () => {
  it.each([
    ["exact", 100, target, 0, [["applied", 100, "exact"]]],
    ["the rest of two", 40, target, 60, [["applied", 40, "exact"]]],
    ["under", 99, target, 0, [["applied", 99, "under"]]],
    [
      "over",
      130,
      target,
      0,
      [
        ["applied", 100, "over"],
        ["refund_due", 30, "over"],
      ],
    ],
    ["twice", 100, target, 100, [["refund_due", 100, "twice"]]],
    ["after it was paid", 5, { ...target, due: 0 }, 100, [["refund_due", 5, "twice"]]],
    ["late", 100, { ...target, open: false }, 0, [["refund_due", 100, "late"]]],
    ["wrong reference", 100, null, 0, [["unmatched", 100, "wrong_reference"]]],
  ] as const)("%s", (_name, amount, to, applied, expected) => {
    expect(short(placeIncoming(amount, to, applied))).toEqual(expected);
  });

  it("places every đồng once and never applies more than is due", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 12 }),
        fc.integer({ min: 0, max: 400 }),
        fc.boolean(),
        (amounts, due, open) => {
          let applied = 0;
          for (const amount of amounts) {
            const placements = placeIncoming(amount, { ...target, due, open }, applied);
            expect(placements.reduce((sum, one) => sum + one.amount, 0)).toBe(amount);
            expect(placements.every((one) => one.amount > 0)).toBe(true);
            applied += placements.filter(({ place }) => place === "applied").reduce((sum, one) => sum + one.amount, 0);
            expect(applied).toBeLessThanOrEqual(open ? due : 0);
          }
        },
      ),
    );
  });
});

describe("placeReversal", () => {
  const places = ["applied", "refund_due", "unmatched", "paid_back"] as const;
  const position = fc.record({
    place: fc.constantFrom(...places),
    amount: fc.integer({ min: 1, max: 200 }),
    session_id: fc.constant("payses_1"),
    order_id: fc.constant("order_1"),
  });

  it("takes exactly what the bank took, from no place more than lies there, unused money first", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(position, { selector: ({ place }) => place }),
        fc.integer({ min: 1, max: 900 }),
        (positions: Position[], amount) => {
          const placements = placeReversal(amount, positions);
          expect(placements.reduce((sum, one) => sum + one.amount, 0)).toBe(-amount);
          const held = (place: string) => positions.find((one) => one.place === place)?.amount ?? 0;
          const gone = (place: string) =>
            placements
              .filter((one) => one.place === place && one.session_id !== null)
              .reduce((sum, one) => sum - one.amount, 0);
          for (const place of places) expect(gone(place)).toBeLessThanOrEqual(held(place));
          // A later place is touched only when the one before it is empty.
          const [first, second, third] = [held("unmatched"), held("refund_due"), held("applied")];
          expect(gone("applied")).toBe(Math.min(Math.max(amount - first - second, 0), third));
        },
      ),
    );
  });
});

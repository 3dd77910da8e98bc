import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactDiscount, wholeDiscounts } from "./whole-discounts";

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
const off = (promotion: string, target: string, amount: number): ExactDiscount => ({ promotion, target, amount });

describe("wholeDiscounts", () => {
  it.each([
    ["leaves whole đồng alone", [off("A", "x", 10_000), off("A", "y", 5_000)], [10_000, 5_000]],
    ["rounds one line to the nearest", [off("A", "x", 11_555.5), off("B", "y", 3.4)], [11_556, 3]],
    ["rounds the promotion, not its lines", [off("A", "x", 0.5), off("A", "y", 0.5), off("A", "z", 0.5)], [1, 1, 0]],
    ["gives what is left to the largest remainder", [off("A", "x", 1.2), off("A", "y", 1.8)], [1, 2]],
    [
      "splits a fixed amount over three",
      [off("A", "x", 10 / 3), off("A", "y", 10 / 3), off("A", "z", 10 / 3)],
      [4, 3, 3],
    ],
    ["keeps a whole amount that floats made odd", [off("A", "x", 29_999.999_999_99)], [30_000]],
    ["may come to nothing", [off("A", "x", 0.3)], [0]],
  ])("%s", (_, exact, expected) => {
    const prices = new Map(exact.map(({ target }) => [target, 100_000]));
    expect(wholeDiscounts(exact, prices)).toEqual(expected);
  });

  it("takes no more off than the line costs, however many promotions round up on it", () => {
    expect(wholeDiscounts([off("A", "x", 0.5), off("B", "x", 0.5)], new Map([["x", 1]]))).toEqual([1, 0]);
    expect(wholeDiscounts([off("A", "x", 5)], new Map())).toEqual([0]);
  });

  /** Percentages one after the other, each of what the earlier ones left, as Medusa takes them. */
  const carts = fc.record({
    prices: fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 12 }),
    percents: fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 4 }),
  });

  it("gives whole đồng that sum to each promotion's rounded whole, within the price of every line", () => {
    fc.assert(
      fc.property(carts, ({ prices, percents }) => {
        const left = [...prices];
        const exact = percents.flatMap((percent, at) =>
          prices.map((_, line) => {
            const amount = ((left[line] ?? 0) * percent) / 100;
            left[line] = (left[line] ?? 0) - amount;
            return off(`P${at}`, `line${line}`, amount);
          }),
        );
        const whole = wholeDiscounts(exact, new Map(prices.map((price, line) => [`line${line}`, price])));
        whole.forEach((amount, index) => {
          expect(Number.isSafeInteger(amount)).toBe(true);
          const more = amount - (exact[index]?.amount ?? 0);
          expect(more).toBeLessThan(1 + 1e-6);
          // Each promotion before it may have rounded up on the same line and left less room.
          expect(-more).toBeLessThan(percents.length + 1e-6);
        });
        prices.forEach((price, line) => {
          const ofLine = whole.filter((_, index) => exact[index]?.target === `line${line}`);
          expect(total(ofLine)).toBeLessThanOrEqual(price);
        });
        const first = total(exact.slice(0, prices.length).map(({ amount }) => amount));
        expect(Math.abs(total(whole.slice(0, prices.length)) - first)).toBeLessThanOrEqual(0.5 + 1e-5);
      }),
    );
  });

  it("splits a fixed amount without losing a đồng", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (prices, part) => {
        const sum = total(prices);
        const fixed = Math.floor(sum * part);
        const exact = prices.map((price, line) => off("FIX", `line${line}`, (price / sum) * fixed));
        const whole = wholeDiscounts(exact, new Map(prices.map((price, line) => [`line${line}`, price])));
        expect(total(whole)).toBe(fixed);
      }),
    );
  });
});

import { expect, it } from "vitest";
import { standing } from "./standing";

it("stars come before stock, and stock before nothing", () => {
  const ranked = [
    { stars: 5, inStock: true },
    { stars: 5, inStock: false },
    { stars: 4, inStock: true },
    { stars: 3, inStock: false },
    { stars: null, inStock: true },
    { stars: null, inStock: false },
  ];
  const numbers = ranked.map(standing);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(new Set(numbers).size).toBe(ranked.length);
});

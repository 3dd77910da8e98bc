import { expect, it } from "vitest";
import { standing } from "./standing";

const none = { count: 0, stars: 0 };

it("stars come before stock, stock before reviews, and good reviews before none and bad ones", () => {
  const ranked = [
    { stars: 5, inStock: true, reviews: none },
    { stars: 5, inStock: false, reviews: { count: 900, stars: 4500 } },
    { stars: 5, inStock: false, reviews: none },
    { stars: 4, inStock: true, reviews: { count: 900, stars: 4500 } },
    { stars: 3, inStock: false, reviews: { count: 2, stars: 10 } },
    { stars: 3, inStock: false, reviews: none },
    { stars: 3, inStock: false, reviews: { count: 2, stars: 2 } },
    { stars: null, inStock: true, reviews: none },
    { stars: null, inStock: false, reviews: { count: 900, stars: 4500 } },
    { stars: null, inStock: false, reviews: none },
  ];
  const numbers = ranked.map(standing);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(new Set(numbers).size).toBe(ranked.length);
});

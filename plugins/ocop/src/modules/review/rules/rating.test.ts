import { describe, expect, it } from "vitest";
import { meanOf, ratingPlace } from "./rating";

describe("meanOf", () => {
  it("has one decimal, and none without a review", () => {
    expect(meanOf({ count: 0, stars: 0 })).toBeNull();
    expect(meanOf({ count: 1, stars: 4 })).toBe(4);
    expect(meanOf({ count: 3, stars: 13 })).toBe(4.3);
  });
});

describe("ratingPlace", () => {
  const place = (count: number, each: number) => ratingPlace({ count, stars: count * each });

  it("stays within 0 to 99 whatever is said", () => {
    expect(place(1_000_000, 5)).toBe(99);
    expect(place(1_000_000, 1)).toBe(0);
  });

  it("puts what nobody rated in the middle: above what was found bad, below what was found good", () => {
    expect(place(0, 0)).toBe(50);
    expect(place(1, 1)).toBeLessThan(place(0, 0));
    expect(place(1, 3)).toBe(place(0, 0));
    expect(place(1, 5)).toBeGreaterThan(place(0, 0));
  });

  it("trusts many voices more than one", () => {
    expect(place(40, 4.5)).toBeGreaterThan(place(1, 5));
    expect(place(10, 1)).toBeLessThan(place(1, 1));
  });
});

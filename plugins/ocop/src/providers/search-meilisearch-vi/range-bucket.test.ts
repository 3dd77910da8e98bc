import fc from "fast-check";
import { expect, it } from "vitest";
import { bucketOf, isBucketBound } from "./range-bucket";

it.each([
  [0, 0],
  [99, 99],
  [100, 100],
  [109, 100],
  [123_456, 120_000],
  [1_000_000, 1_000_000],
  [999_999, 990_000],
])("%d lies in %d", (value, bucket) => {
  expect(bucketOf(value)).toBe(bucket);
});

it("counts a range exactly where its bounds are bounds of buckets", () => {
  const bound = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 6 })).map(([a, b]) => a * 10 ** b);
  fc.assert(
    fc.property(fc.nat(99_000_000), bound, (value, limit) => {
      expect(isBucketBound(limit)).toBe(true);
      expect(bucketOf(value) >= limit).toBe(value >= limit);
    }),
  );
  expect(isBucketBound(123)).toBe(false);
  expect(isBucketBound(-5)).toBe(false);
});

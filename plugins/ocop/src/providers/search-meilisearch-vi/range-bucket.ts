/**
 * The number cut to its two leading digits (123456 → 120000), so that a field of prices has a few hundred values that the
 * engine can count in one go, where it would need a search for every range.
 */
export function bucketOf(value: number): number {
  if (value < 100) return Math.floor(value);
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.floor(value / step) * step;
}

/** Whether a range that begins or ends here can be counted exactly by buckets. */
export function isBucketBound(bound: number | undefined): boolean {
  return bound === undefined || (bound >= 0 && bucketOf(bound) === bound);
}

/** Totals of sheets are whole hundredths of a point, 0 to 10,000: sums of floats do not compare. */
export type Hundredths = number;

/**
 * The mean of the sheets, cut to whole hundredths and never rounded up: ranks begin at whole points, and 89.996 points are
 * four stars.
 * @throws RangeError without a sheet
 */
export function meanOf(totals: readonly Hundredths[]): Hundredths {
  if (totals.length === 0) throw new RangeError("there is no mean of no sheets");
  return Math.floor(totals.reduce((sum, total) => sum + total, 0) / totals.length);
}

/** Standard deviation of the sheets about their mean, over n − 1, to the nearest hundredth; null for fewer than two. */
export function spreadOf(totals: readonly Hundredths[]): Hundredths | null {
  if (totals.length < 2) return null;
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  const squares = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0);
  return Math.round(Math.sqrt(squares / (totals.length - 1)));
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.length % 2 === 1 ? [sorted[half], sorted[half]] : [sorted[half - 1], sorted[half]];
  return (low + high) / 2;
}

/** Beyond this modified z-score a value is called an outlier (Iglewicz and Hoaglin 1993). */
const FAR = 3.5;
/** Closer to the median than five points nobody is called an outlier, however much the others agree. */
const CLOSE: Hundredths = 500;

/**
 * Which sheets stand far from the others, in their order, by the distance from the median in units of the median distance
 * (of the mean distance where half of the sheets agree). Standard deviations would never show one among five sheets: none
 * of five can be further than 1.79 of them away. Outliers are shown and count: no decision lets a council leave one out.
 */
export function outliersOf(totals: readonly Hundredths[]): boolean[] {
  const median = medianOf(totals);
  const distances = totals.map((total) => Math.abs(total - median));
  const middle = medianOf(distances);
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / Math.max(distances.length, 1);
  // The factors make either measure that of a normal distribution.
  const unit = middle > 0 ? middle / 0.6745 : mean * 1.253314;
  return distances.map((distance) => distance > CLOSE && distance / unit > FAR);
}

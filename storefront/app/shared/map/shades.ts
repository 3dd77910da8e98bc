/** Shades of a map, without that of nothing. */
const SHADES = 5;

/** A shade's values, both included. */
interface ShadeRange {
  from: number;
  to: number;
}

/**
 * Ranges of about as many units each, low ones first: few large units would otherwise leave the others in one shade. No
 * range is empty, and equal values are never in two. Units of 0 are in none.
 */
export function shadesOf(values: readonly number[], most = SHADES): ShadeRange[] {
  const sorted = values.filter((value) => value > 0).toSorted((a, b) => a - b);
  const ranges: ShadeRange[] = [];
  let start = 0;
  for (let left = most; left > 0 && start < sorted.length; left -= 1) {
    let end = Math.max(start + 1, start + Math.round((sorted.length - start) / left));
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end += 1;
    ranges.push({ from: sorted[start] ?? 0, to: sorted[end - 1] ?? 0 });
    start = end;
  }
  return ranges;
}

/** Which range holds a value, counted from 0; -1 for nothing. */
export function shadeOf(value: number, ranges: readonly ShadeRange[]): number {
  return ranges.findIndex(({ from, to }) => from <= value && value <= to);
}

/** How dark a range is drawn, 0 to 1: the last one full, so that the order shows in black and white print too. */
export function darkness(at: number, count: number): number {
  return at < 0 ? 0 : (1 + (4 * (at + 1)) / count) / 5;
}

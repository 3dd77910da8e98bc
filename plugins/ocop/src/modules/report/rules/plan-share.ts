const WHOLE_BP = 10_000;

/** A result in hundredths of a percent of its plan, rounded half up: 301 of 300 is 10,033. Null without a plan, or with one of nothing. */
export function planShare(planned: number | null, result: number): number | null {
  return planned === null || planned === 0 ? null : Math.round((result * WHOLE_BP) / planned);
}

/** The validity of one standard, days as YYYY-MM-DD; an open end is null. */
export type StandardValidity = { valid_from: string | null; valid_to: string | null };

/**
 * Whether a standard holds on a day: from its first day to its last day, both included, as certificates print them
 * ("có giá trị đến hết ngày"). A standard without an end holds until somebody enters one.
 */
export function isValidOn(standard: StandardValidity, day: string): boolean {
  const started = standard.valid_from === null || standard.valid_from <= day;
  const lasts = standard.valid_to === null || day <= standard.valid_to;
  return started && lasts;
}

/** The standards that may be shown as held on that day. */
export function standardsOn<T extends StandardValidity>(standards: readonly T[], day: string): T[] {
  return standards.filter((standard) => isValidOn(standard, day));
}

const MARK = "{n}";

/** Name of the box for the certificate number of an entry. */
export function numberName(entryId: string): string {
  return `number.${entryId}`;
}

/**
 * Running numbers in a pattern, one for each name, all as wide as the last: `{n}/2026/GCN` from 9 makes `09/…`, `10/…`.
 * Null where the pattern has no `{n}` or the first is no whole number from 1.
 */
export function runningNumbers(
  pattern: string,
  first: string,
  names: readonly string[],
): Record<string, string> | null {
  const from = Number(first);
  if (!pattern.includes(MARK) || !Number.isInteger(from) || from < 1) return null;
  const width = Math.max(2, String(from + names.length - 1).length);
  return Object.fromEntries(
    names.map((name, index) => [name, pattern.replaceAll(MARK, String(from + index).padStart(width, "0"))]),
  );
}

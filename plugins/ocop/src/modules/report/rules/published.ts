import { addDays, isIsoDay } from "../../../shared/clock";
import type { Figures, PrintedSum, PublishedTotal } from "../../../shared/report-vocabulary";

const BUCKETS = ["five", "potential_five", "four", "three"] as const;
const FIGURES = ["products", ...BUCKETS, "producers"] as const;

/** The sums that a published total consists of: its buckets, where it prints them, and those beside. */
export function sumsOf({ figures, sums }: Pick<PublishedTotal, "figures" | "sums">): PrintedSum[] {
  const pieces = BUCKETS.flatMap((bucket) => figures[bucket] ?? []);
  // Three and four stars are most of every total: without both it is no break-down.
  const whole = figures.products !== null && figures.four !== null && figures.three !== null;
  const own: PrintedSum[] = whole ? [{ of: "products", printed: figures.products ?? 0, pieces, complete: true }] : [];
  return [...own, ...sums];
}

/** What is printed less the sum of its pieces; 0 when it adds up. */
export function differenceOf({ printed, pieces }: PrintedSum): number {
  return printed - pieces.reduce((sum, piece) => sum + piece, 0);
}

/** Whether everything that a source prints adds up; null when it prints nothing to add. */
export function addsUp(total: Pick<PublishedTotal, "figures" | "sums">): boolean | null {
  const sums = sumsOf(total);
  return sums.length === 0 ? null : sums.every((sum) => differenceOf(sum) === 0);
}

/** Printed less computed, figure by figure; null where either is not known. */
export function differencesOf(printed: Figures, computed: Figures | null): Figures {
  const pairs = FIGURES.map((figure) => {
    const [left, right] = [printed[figure], computed?.[figure] ?? null];
    return [figure, left === null || right === null ? null : left - right] as const;
  });
  return Object.fromEntries(pairs) as Figures;
}

function faultsOf(total: PublishedTotal): string[] {
  const { key, since, day, basis, decision, figures, sources, sums } = total;
  const numbers = [
    ...FIGURES.flatMap((figure) => figures[figure] ?? []),
    ...sums.flatMap((sum) => [sum.printed, ...sum.pieces]),
  ];
  return [
    isIsoDay(day) ? null : `${key}: ${day} is no day`,
    since === null || (isIsoDay(since) && since <= day) ? null : `${key}: ${since} is not before ${day}`,
    basis !== "recognised" || since !== null ? null : `${key}: a span has no first day`,
    basis !== "decision" || decision !== null ? null : `${key}: no decision is named`,
    numbers.every((number) => Number.isSafeInteger(number) && number >= 0) ? null : `${key}: a figure is no count`,
    numbers.length > 0 ? null : `${key}: there is no figure`,
    sources.length > 0 ? null : `${key}: there is no source`,
  ].flatMap((fault) => fault ?? []);
}

/**
 * Reads the list of published totals. That a total does not add up is no fault: it is told as it was printed.
 * @throws Error naming every row that cannot be one: no day, no source, a figure that is no count, a key twice
 */
export function checkedTotals(totals: readonly PublishedTotal[]): readonly PublishedTotal[] {
  const twice = totals.filter(({ key }, at) => totals.findIndex((other) => other.key === key) !== at);
  const faults = [...totals.flatMap(faultsOf), ...twice.map(({ key }) => `${key}: it stands there twice`)];
  if (faults.length > 0) throw new Error(`Published totals: ${faults.join("; ")}`);
  return totals;
}

/** Last day of a year, month or day as a source prints it: "2019", "2023-06", "2021-08-05". */
export function lastDayOf(printed: string): string {
  const [year = "", month, date] = printed.split("-");
  if (month === undefined) return `${year}-12-31`;
  if (date !== undefined) return printed;
  const next =
    month === "12" ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, "0")}-01`;
  return addDays(next, -1);
}

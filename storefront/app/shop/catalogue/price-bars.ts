import type { CatalogueData } from "./catalogue.server";
import type { Filters } from "./filters";

/** A column of the price histogram. Amounts in whole đồng, both ends included; `to` is null for no end. */
export interface Bar {
  from: number;
  to: number | null;
  count: number;
  /** The number as it fits above a narrow column. */
  text: string;
  /** Share of the tallest column's height. */
  height: string;
  chosen: boolean;
}

/** Tallest column, in rem. */
const TALLEST = 4.5;
/** An empty band stays visible as a line, and one product as more than that, in rem. */
const [EMPTY, LEAST] = [0.0625, 0.25];

function short(count: number): string {
  if (count === 0) return "";
  return count < 10_000 ? String(count) : `${Math.floor(count / 1000)}k`;
}

/** Columns of the bands; the band's upper end belongs to the next one, and the address includes both of its ends. */
export function bars(
  bands: CatalogueData["facets"]["price"],
  { priceFrom, priceTo }: Pick<Filters, "priceFrom" | "priceTo">,
): Bar[] {
  const most = Math.max(1, ...bands.map(({ count }) => count));
  const narrowed = priceFrom !== null || priceTo !== null;
  return bands.map(({ from, to: next, count }) => {
    const to = next === null ? null : next - 1;
    const rem = count === 0 ? EMPTY : Math.max(LEAST, (TALLEST * count) / most);
    return {
      from,
      to,
      count,
      text: short(count),
      height: `${Number(rem.toFixed(3))}rem`,
      chosen: narrowed && (priceFrom ?? 0) <= from && (priceTo === null || (to !== null && to <= priceTo)),
    };
  });
}

/** A row of sums over producers. */
export interface Counted {
  producers: number;
}

/**
 * Which rows of a break-down may not be told, because with them one could read what a single producer sold (Law
 * 89/2015/QH13 on statistics keeps secret what belongs to one organisation). Rows of fewer than `least` producers are
 * hidden, and then, so that the total does not give them away, the next smallest until the hidden ones are `least`
 * producers together.
 * @param disjoint whether a producer is in one row only; otherwise (months) rows may hold the same producers, and one row
 *   of at least `least` has to be among the hidden
 * @returns for each row whether it is hidden; rows of nobody never are, for there is nothing to hide
 */
export function hiddenRows(rows: readonly Counted[], least: number, disjoint: boolean): boolean[] {
  const ranked = rows
    .map(({ producers }, at) => ({ producers, at }))
    .filter(({ producers }) => producers > 0)
    .toSorted((a, b) => a.producers - b.producers);
  const hidden = new Set<number>();
  let together = 0;
  for (const { producers, at } of ranked) {
    if (producers >= least && (hidden.size === 0 || together >= least)) break;
    hidden.add(at);
    together = disjoint ? together + producers : Math.max(together, producers);
  }
  return rows.map((_, at) => hidden.has(at));
}

import { meanOf } from "../../modules/review/rules/rating";

/** A product's name and address for one that may be gone by now. */
export const productColumns = "coalesce(p.title, '') as title, coalesce(p.handle, '') as slug";

export interface RatedRow {
  count: number;
  /** Sum of the stars. */
  sum: number;
}

/** Count and mean of a sum that the database made; null is no review. */
export function summaryOf(row: RatedRow | undefined): { count: number; mean: number | null } {
  const { count, sum } = row ?? { count: 0, sum: 0 };
  return { count, mean: meanOf({ count, stars: sum }) };
}

/** Columns of {@link RatedRow}. */
export const ratedColumns = "count(*)::int as count, coalesce(sum(r.stars), 0)::int as sum";

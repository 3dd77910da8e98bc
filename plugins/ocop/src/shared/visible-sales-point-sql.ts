/** SQL of today in Asia/Ho_Chi_Minh as YYYY-MM-DD. */
export const TODAY_SQL = "to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')";

/**
 * SQL condition "sales point `alias` may be shown in public lists": open, not closed yet, and no fair that is over.
 * @param today SQL of a day, YYYY-MM-DD
 */
export function visibleSalesPointSql(alias: string, today = TODAY_SQL): string {
  return `${alias}.deleted_at is null and ${alias}.status = 'open'
    and (${alias}.ends_on is null or ${alias}.ends_on >= ${today})
    and (${alias}.closed_on is null or ${alias}.closed_on > ${today})`;
}

/**
 * SQL condition that a column with a unit's code lies in the area of the parameter `:area` (text[], null for everywhere):
 * for rows that belong to a unit and have no place columns of their own.
 */
export function unitAreaSql(column: string): string {
  return `(:area::text[] is null or ${column} = any(:area::text[]))`;
}

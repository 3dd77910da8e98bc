/** A value of a table cell; numbers stay numbers, so that a spreadsheet can add them up. */
export type CellValue = string | number | null;

/** A table that leaves the house as CSV or XLSX. */
export interface Table {
  /** Name of the sheet and of the file, without its ending. */
  name: string;
  columns: readonly { title: string; /** Characters. */ width: number }[];
  rows: readonly (readonly CellValue[])[];
}

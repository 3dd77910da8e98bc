import type { Table } from "./table";

/**
 * What a spreadsheet may run as a formula when a cell begins with it (OWASP, "CSV injection"): the signs themselves, their
 * wide and small forms, the minus of typesetters, tab and line ends, with blanks or our own marks before them or not.
 */
const FORMULA = /^'*(?:\s*[\t\r\n]|\s*[=+\-@＝＋－＠﹦﹢﹣﹫\u2212])/u;
const MARK = "'";

/** A text that no spreadsheet runs: marked as text where it would. {@link withoutMark} gives it back. */
export function asText(text: string): string {
  return FORMULA.test(text) ? `${MARK}${text}` : text;
}

/** The text of a cell that {@link asText} wrote, or that somebody marked as text by hand. */
export function withoutMark(cell: string): string {
  return cell.startsWith(MARK) && FORMULA.test(cell) ? cell.slice(MARK.length) : cell;
}

/**
 * A table whose texts no spreadsheet runs, whatever is done with it: a workbook keeps texts as texts, but not those that
 * somebody opens and types again. CSV is marked when it is written.
 */
export function withoutFormulas(table: Table): Table {
  const rows = table.rows.map((row) => row.map((cell) => (typeof cell === "string" ? asText(cell) : cell)));
  return { ...table, rows };
}

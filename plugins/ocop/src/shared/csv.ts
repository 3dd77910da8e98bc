import { asText } from "./formula";
import type { CellValue, Table } from "./table";

/** Excel takes a file for UTF-8 only when it begins with this mark. */
export const BYTE_ORDER_MARK = "\uFEFF";

function written(value: CellValue, separator: string): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = asText(value);
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a CSV file, ended. No cell of it is run as a formula. */
export function csvLine(values: readonly CellValue[], separator: ";" | "," = ";"): string {
  return `${values.map((value) => written(value, separator)).join(separator)}\r\n`;
}

/** A table as CSV, by RFC 4180 but for the separator: Vietnamese Excel expects `;` because the comma ends whole numbers. */
export function csvOf(table: Table, separator: ";" | "," = ";"): string {
  const lines = [table.columns.map(({ title }) => title), ...table.rows];
  return `${BYTE_ORDER_MARK}${lines.map((line) => csvLine(line, separator)).join("")}`;
}

/** A line of a CSV file. `number` is the line of the file on which it begins, counted from 1. */
export interface CsvLine {
  number: number;
  cells: string[];
}

/** What kept a file from being read. */
export interface CsvFault {
  line: number;
  fault: "quote_open" | "quote_stray";
}

/** The separator of a file: whichever of `;`, `,` and tab its first line holds most of. */
function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => first.split(separator).length;
  return [";", ",", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** Reads CSV with quotes, any line ending and a byte order mark; lines without any text are left out. */
export function readCsv(text: string): CsvLine[] | CsvFault {
  const source = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const separator = separatorOf(source);
  const lines: CsvLine[] = [];
  let line: CsvLine = { number: 1, cells: [] };
  let cell = "";
  let at = 1;
  let quotedAt: number | null = null;
  let closed = false;
  const endCell = () => {
    line.cells.push(cell.trim());
    cell = "";
    closed = false;
  };
  const endLine = () => {
    endCell();
    if (line.cells.some((value) => value !== "")) lines.push(line);
    line = { number: at, cells: [] };
  };
  for (let index = 0; index < source.length; index += 1) {
    const letter = source.charAt(index);
    if (letter === "\n") at += 1;
    if (quotedAt !== null) {
      if (letter !== '"') cell += letter;
      else if (source.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else {
        quotedAt = null;
        closed = true;
      }
    } else if (letter === separator) endCell();
    else if (letter === "\n") endLine();
    else if (letter === '"') {
      if (cell.trim() !== "" || closed) return { line: at, fault: "quote_stray" };
      cell = "";
      quotedAt = at;
    } else if (letter !== "\r") {
      if (closed && letter.trim() !== "") return { line: at, fault: "quote_stray" };
      if (!closed) cell += letter;
    }
  }
  if (quotedAt !== null) return { line: quotedAt, fault: "quote_open" };
  endLine();
  return lines;
}

import { type CsvLine, readCsv } from "./csv";
import { fold } from "./text";

/** What keeps a file from being read: line of the file, column, and why. */
export interface TableFault<Reason extends string = TableReason> {
  line: number;
  column: string;
  reason: Reason;
}

export type TableReason = "malformed" | "empty" | "too_long" | "column_missing" | "column_twice" | "cells";

/** A column of a file that people and banks make: what they call it, folded, and whether it has to be there. */
export interface TableColumn {
  names: readonly string[];
  needed?: boolean;
}

/** The cells of one line under the head, empty where there is none. */
export type Cells<Column extends string> = (column: Column) => string;

/** Says what is wrong with a cell of the line. */
export type Complain<Column extends string, Reason extends string> = (column: Column, reason: Reason) => void;

function columnsOf<Column extends string>(
  head: CsvLine,
  columns: Readonly<Record<Column, TableColumn>>,
): { places: Map<Column, number>; faults: TableFault[] } {
  const known = Object.keys(columns) as Column[];
  const places = new Map<Column, number>();
  const faults: TableFault[] = [];
  head.cells.forEach((title, index) => {
    const word = fold(title).replace(/\s+/g, " ").trim();
    const column = known.find((one) => columns[one].names.includes(word));
    if (column === undefined) return;
    if (places.has(column)) faults.push({ line: head.number, column: title, reason: "column_twice" });
    places.set(column, index);
  });
  for (const column of known) {
    if (columns[column].needed === true && !places.has(column))
      faults.push({ line: head.number, column, reason: "column_missing" });
  }
  return { places, faults };
}

/** The rows of a table that could be read, and everything that is wrong with it. */
export interface ScannedTable<Row, Reason extends string> {
  rows: Row[];
  faults: TableFault<TableReason | Reason>[];
}

/**
 * Reads the lines of a table by the titles of its columns, in any order and among others. No row is answered of a table
 * that is empty or longer than `most` rows, or that lacks a needed column or has one twice; otherwise the rows that `read`
 * made, beside all faults. A line that `read` answers null for is left out.
 */
export function scanTable<Column extends string, Row, Reason extends string>(
  [head, ...body]: readonly CsvLine[],
  columns: Readonly<Record<Column, TableColumn>>,
  most: number,
  read: (cell: Cells<Column>, complain: Complain<Column, Reason>, line: number) => Row | null,
): ScannedTable<Row, Reason> {
  if (head === undefined || body.length === 0) return { rows: [], faults: [{ line: 1, column: "", reason: "empty" }] };
  if (body.length > most) return { rows: [], faults: [{ line: body.length, column: "", reason: "too_long" }] };
  const { places, faults: missing } = columnsOf(head, columns);
  if (missing.length > 0) return { rows: [], faults: missing };
  const faults: TableFault<TableReason | Reason>[] = [];
  const rows = body.flatMap(({ number: line, cells }) => {
    if (cells.length > head.cells.length) faults.push({ line, column: "", reason: "cells" });
    const cell: Cells<Column> = (column) => cells[places.get(column) ?? -1] ?? "";
    const complain: Complain<Column, Reason> = (column, reason) =>
      faults.push({ line, column: head.cells[places.get(column) ?? -1] ?? column, reason });
    return read(cell, complain, line) ?? [];
  });
  return { rows: rows as Row[], faults };
}

/**
 * Reads a CSV file as {@link scanTable} reads its lines. All or nothing: no row is answered of a file that is malformed or
 * about which there is any fault.
 */
export function readTable<Column extends string, Row, Reason extends string>(
  text: string,
  columns: Readonly<Record<Column, TableColumn>>,
  most: number,
  read: (cell: Cells<Column>, complain: Complain<Column, Reason>, line: number) => Row | null,
): { rows: Row[] } | { faults: TableFault<TableReason | Reason>[] } {
  const lines = readCsv(text);
  if (!Array.isArray(lines)) return { faults: [{ line: lines.line, column: "", reason: "malformed" }] };
  const { rows, faults } = scanTable(lines, columns, most, read);
  return faults.length > 0 ? { faults } : { rows };
}

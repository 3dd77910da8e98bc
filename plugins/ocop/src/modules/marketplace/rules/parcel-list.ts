import {
  type Complain,
  readTable,
  type TableColumn,
  type TableFault,
  type TableReason,
} from "../../../shared/csv-table";
import { readAmount } from "../../../shared/read-amount";
import { MAX_STATEMENT_ROWS } from "./bank-statement";

/** A parcel for which a carrier says that it pays the collected cash over. Đồng. */
export interface ParcelRow {
  line: number;
  tracking_code: string;
  amount: number;
}

type Reason = "tracking_code" | "amount" | "twice";
export type ParcelFault = TableFault<TableReason | Reason>;

const COLUMNS = {
  tracking_code: { names: ["ma van don", "van don", "tracking code", "tracking_code"], needed: true },
  amount: { names: ["so tien", "tien thu ho", "cod", "amount"], needed: true },
} as const satisfies Record<string, TableColumn>;

type Column = keyof typeof COLUMNS;

/** Reads a carrier's list of parcels; one row that cannot be read and none is answered. */
export function readParcels(text: string): { rows: ParcelRow[] } | { faults: ParcelFault[] } {
  const seen = new Set<string>();
  return readTable(text, COLUMNS, MAX_STATEMENT_ROWS, (cell, complain: Complain<Column, Reason>, line) => {
    const tracking_code = cell("tracking_code");
    const amount = readAmount(cell("amount"));
    if (tracking_code === "") complain("tracking_code", "tracking_code");
    if (seen.has(tracking_code)) complain("tracking_code", "twice");
    if (amount === null) complain("amount", "amount");
    seen.add(tracking_code);
    return amount === null ? null : { line, tracking_code, amount };
  });
}

/** A parcel of which the carrier's list and our books say different things. Đồng; null where one side has nothing. */
export interface ParcelDifference {
  tracking_code: string;
  said: number | null;
  collected: number | null;
}

/** Parcels that are not the same on both sides; what the carrier holds and does not list is not its fault yet. */
export function parcelDifferences(
  rows: readonly ParcelRow[],
  collected: ReadonlyMap<string, number>,
): ParcelDifference[] {
  return rows
    .map(({ tracking_code, amount }) => ({
      tracking_code,
      said: amount,
      collected: collected.get(tracking_code) ?? null,
    }))
    .filter((row) => row.said !== row.collected);
}

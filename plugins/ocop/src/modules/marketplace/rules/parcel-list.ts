import { readCsv } from "../../../shared/csv";
import { fold } from "../../../shared/text";
import { readAmount } from "./bank-statement";

/** A parcel for which a carrier says that it pays the collected cash over. Đồng. */
export interface ParcelRow {
  line: number;
  tracking_code: string;
  amount: number;
}

export interface ParcelFault {
  line: number;
  column: string;
  reason: "malformed" | "empty" | "column_missing" | "tracking_code" | "amount" | "twice";
}

const TRACKING = ["ma van don", "van don", "tracking code", "tracking_code"];
const AMOUNT = ["so tien", "tien thu ho", "cod", "amount"];

/** Reads a carrier's list of parcels; one row that cannot be read and none is answered. */
export function readParcels(text: string): { rows: ParcelRow[] } | { faults: ParcelFault[] } {
  const lines = readCsv(text);
  if (!Array.isArray(lines)) return { faults: [{ line: lines.line, column: "", reason: "malformed" }] };
  const [head, ...body] = lines;
  if (head === undefined || body.length === 0) return { faults: [{ line: 1, column: "", reason: "empty" }] };
  const titles = head.cells.map((title) => fold(title).replace(/\s+/g, " ").trim());
  const [tracking, amount] = [TRACKING, AMOUNT].map((names) => titles.findIndex((title) => names.includes(title)));
  if (tracking === undefined || amount === undefined || tracking < 0 || amount < 0) {
    const column = tracking === undefined || tracking < 0 ? "tracking_code" : "amount";
    return { faults: [{ line: head.number, column, reason: "column_missing" }] };
  }
  const faults: ParcelFault[] = [];
  const seen = new Set<string>();
  const rows = body.flatMap((line) => {
    const code = line.cells[tracking] ?? "";
    const paid = readAmount(line.cells[amount] ?? "");
    if (code === "") faults.push({ line: line.number, column: head.cells[tracking] ?? "", reason: "tracking_code" });
    if (seen.has(code)) faults.push({ line: line.number, column: head.cells[tracking] ?? "", reason: "twice" });
    if (paid === null) faults.push({ line: line.number, column: head.cells[amount] ?? "", reason: "amount" });
    seen.add(code);
    return paid === null ? [] : [{ line: line.number, tracking_code: code, amount: paid }];
  });
  return faults.length > 0 ? { faults } : { rows };
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

import { type CsvLine, readCsv } from "../../../shared/csv";
import { fold } from "../../../shared/text";

/** What the bank says became of an outgoing transfer. */
export type TransferOutcome = "confirmed" | "failed" | "returned";

/** One outgoing transfer of a bank statement. Đồng, above zero. */
export interface StatementRow {
  line: number;
  amount: number;
  content: string;
  bank_reference: string | null;
  outcome: TransferOutcome;
}

/** What keeps a statement from being imported: line of the file, column, and why. */
export interface StatementFault {
  line: number;
  column: string;
  reason:
    | "malformed"
    | "empty"
    | "too_long"
    | "column_missing"
    | "column_twice"
    | "cells"
    | "amount"
    | "content"
    | "outcome";
}

/** Most rows that one import takes. */
export const MAX_STATEMENT_ROWS = 5_000;

type Column = "amount" | "content" | "bank_reference" | "outcome";

/** What banks and people call the columns, folded. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  amount: ["so tien", "ghi no", "so tien ghi no", "phat sinh no", "amount", "debit"],
  content: ["noi dung", "noi dung giao dich", "dien giai", "mo ta", "content", "description"],
  bank_reference: ["so tham chieu", "ma giao dich", "so giao dich", "bank reference", "bank_reference", "reference"],
  outcome: ["trang thai", "ket qua", "status"],
};

const OUTCOMES: Readonly<Record<TransferOutcome, readonly string[]>> = {
  confirmed: ["", "thanh cong", "da chuyen", "success", "successful", "confirmed"],
  failed: ["that bai", "khong thanh cong", "loi", "failed"],
  returned: ["hoan tra", "tra lai", "bi tra lai", "hoan", "returned"],
};

/** Whole đồng in Vietnamese or English spelling, with or without a sign and "VND"; null for anything else. */
export function readAmount(text: string): number | null {
  const bare = fold(text).replace(/\s|vnd|₫|d$/g, "");
  if (!/^-?\d{1,3}([.,]\d{3})*$|^-?\d+$/.test(bare)) return null;
  // Mixed separators are a fraction in disguise ("1.000,000").
  if (bare.includes(".") && bare.includes(",")) return null;
  const amount = Math.abs(Number(bare.replace(/[.,]/g, "")));
  return Number.isSafeInteger(amount) && amount > 0 ? amount : null;
}

function outcomeOf(text: string): TransferOutcome | null {
  const word = fold(text).trim();
  const known = Object.entries(OUTCOMES) as [TransferOutcome, readonly string[]][];
  return known.find(([, words]) => words.includes(word))?.[0] ?? null;
}

function columnsOf(head: CsvLine): Map<Column, number> | StatementFault[] {
  const columns = new Map<Column, number>();
  const faults: StatementFault[] = [];
  head.cells.forEach((title, index) => {
    const word = fold(title).replace(/\s+/g, " ").trim();
    const known = (Object.keys(NAMES) as Column[]).find((column) => NAMES[column].includes(word));
    if (known === undefined) return;
    if (columns.has(known)) faults.push({ line: head.number, column: title, reason: "column_twice" });
    columns.set(known, index);
  });
  for (const needed of ["amount", "content"] as const) {
    if (!columns.has(needed)) faults.push({ line: head.number, column: needed, reason: "column_missing" });
  }
  return faults.length > 0 ? faults : columns;
}

/**
 * Reads a bank's list of outgoing transfers: a head line that names amount and content (and, where the bank gives them,
 * its own number and the outcome), then one transfer a line. All or nothing: one malformed cell and no row is answered.
 */
export function readTransfers(text: string): { rows: StatementRow[] } | { faults: StatementFault[] } {
  const lines = readCsv(text);
  if (!Array.isArray(lines)) return { faults: [{ line: lines.line, column: "", reason: "malformed" }] };
  const [head, ...body] = lines;
  if (head === undefined || body.length === 0) return { faults: [{ line: 1, column: "", reason: "empty" }] };
  if (body.length > MAX_STATEMENT_ROWS) return { faults: [{ line: body.length, column: "", reason: "too_long" }] };
  const columns = columnsOf(head);
  if (Array.isArray(columns)) return { faults: columns };
  const titleOf = (column: Column) => head.cells[columns.get(column) ?? -1] ?? column;
  const faults: StatementFault[] = [];
  const rows = body.flatMap((line) => {
    const cell = (column: Column) => line.cells[columns.get(column) ?? -1] ?? "";
    const amount = readAmount(cell("amount"));
    const outcome = outcomeOf(cell("outcome"));
    const content = cell("content");
    if (line.cells.length > head.cells.length) faults.push({ line: line.number, column: "", reason: "cells" });
    if (amount === null) faults.push({ line: line.number, column: titleOf("amount"), reason: "amount" });
    if (content === "") faults.push({ line: line.number, column: titleOf("content"), reason: "content" });
    if (outcome === null) faults.push({ line: line.number, column: titleOf("outcome"), reason: "outcome" });
    if (amount === null || outcome === null) return [];
    return [{ line: line.number, amount, content, bank_reference: cell("bank_reference") || null, outcome }];
  });
  return faults.length > 0 ? { faults } : { rows };
}

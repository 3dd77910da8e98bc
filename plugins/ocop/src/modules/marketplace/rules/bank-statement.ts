import {
  type Complain,
  readTable,
  type TableColumn,
  type TableFault,
  type TableReason,
} from "../../../shared/csv-table";
import { readAmount } from "../../../shared/read-amount";
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
type Reason = "amount" | "content" | "outcome";
export type StatementFault = TableFault<TableReason | Reason>;

/** Most rows that one import takes. */
export const MAX_STATEMENT_ROWS = 5_000;

/** What banks and people call the columns, folded. */
const COLUMNS = {
  amount: { names: ["so tien", "ghi no", "so tien ghi no", "phat sinh no", "amount", "debit"], needed: true },
  content: {
    names: ["noi dung", "noi dung giao dich", "dien giai", "mo ta", "content", "description"],
    needed: true,
  },
  bank_reference: {
    names: ["so tham chieu", "ma giao dich", "so giao dich", "bank reference", "bank_reference", "reference"],
  },
  outcome: { names: ["trang thai", "ket qua", "status"] },
} as const satisfies Record<string, TableColumn>;

type Column = keyof typeof COLUMNS;

const OUTCOMES: Readonly<Record<TransferOutcome, readonly string[]>> = {
  confirmed: ["", "thanh cong", "da chuyen", "success", "successful", "confirmed"],
  failed: ["that bai", "khong thanh cong", "loi", "failed"],
  returned: ["hoan tra", "tra lai", "bi tra lai", "hoan", "returned"],
};

function outcomeOf(text: string): TransferOutcome | null {
  const word = fold(text).trim();
  const known = Object.entries(OUTCOMES) as [TransferOutcome, readonly string[]][];
  return known.find(([, words]) => words.includes(word))?.[0] ?? null;
}

/**
 * Reads a bank's list of outgoing transfers: a head line that names amount and content (and, where the bank gives them,
 * its own number and the outcome), then one transfer a line. All or nothing: one malformed cell and no row is answered.
 */
export function readTransfers(text: string): { rows: StatementRow[] } | { faults: StatementFault[] } {
  return readTable(text, COLUMNS, MAX_STATEMENT_ROWS, (cell, complain: Complain<Column, Reason>, line) => {
    const amount = readAmount(cell("amount"));
    const outcome = outcomeOf(cell("outcome"));
    const content = cell("content");
    if (amount === null) complain("amount", "amount");
    if (content === "") complain("content", "content");
    if (outcome === null) complain("outcome", "outcome");
    if (amount === null || outcome === null) return null;
    return { line, amount, content, bank_reference: cell("bank_reference") || null, outcome };
  });
}

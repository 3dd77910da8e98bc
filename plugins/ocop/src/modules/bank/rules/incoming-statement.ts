import {
  type Complain,
  readTable,
  type TableColumn,
  type TableFault,
  type TableReason,
} from "../../../shared/csv-table";
import { readAmount } from "../../../shared/read-amount";
import { readMoment } from "../../../shared/read-moment";

/** One incoming transfer of a bank statement. Đồng, above zero. */
export interface IncomingRow {
  line: number;
  amount: number;
  bank_reference: string;
  booked_at: Date;
  content: string;
  counterparty_name: string | null;
  counterparty_account: string | null;
}

type Reason = "amount" | "bank_reference" | "moment" | "twice";
export type IncomingFault = TableFault<TableReason | Reason>;

/** Most rows that one import takes. */
const MAX_ROWS = 5_000;

/** What banks and people call the columns, folded. */
const COLUMNS = {
  moment: {
    names: ["ngay giao dich", "ngay hieu luc", "ngay", "thoi gian", "thoi gian giao dich", "date", "booked at"],
    needed: true,
  },
  bank_reference: {
    names: ["so tham chieu", "ma giao dich", "so giao dich", "so but toan", "ma tham chieu", "reference"],
    needed: true,
  },
  amount: {
    names: ["ghi co", "so tien ghi co", "phat sinh co", "co", "so tien", "credit", "amount"],
    needed: true,
  },
  content: { names: ["noi dung", "noi dung giao dich", "dien giai", "mo ta", "content", "description"], needed: true },
  counterparty_name: { names: ["nguoi chuyen", "ten tai khoan doi ung", "ten doi ung", "ten nguoi chuyen"] },
  counterparty_account: { names: ["tai khoan doi ung", "so tai khoan doi ung", "tai khoan nguoi chuyen"] },
} as const satisfies Record<string, TableColumn>;

type Column = keyof typeof COLUMNS;

/**
 * Reads a statement of the market's account. Lines that only took money out (the amount is empty or 0) are left out: they
 * are the payouts' business. All or nothing: one cell that cannot be read and no row is answered.
 */
export function readIncoming(text: string): { rows: IncomingRow[] } | { faults: IncomingFault[] } {
  const seen = new Set<string>();
  return readTable(text, COLUMNS, MAX_ROWS, (cell, complain: Complain<Column, Reason>, line) => {
    if (/^0*$/.test(cell("amount"))) return null;
    const amount = cell("amount").startsWith("-") ? null : readAmount(cell("amount"));
    const booked_at = readMoment(cell("moment"));
    const bank_reference = cell("bank_reference");
    if (amount === null) complain("amount", "amount");
    if (booked_at === null) complain("moment", "moment");
    if (bank_reference === "" || bank_reference.length > 100) complain("bank_reference", "bank_reference");
    if (seen.has(bank_reference)) complain("bank_reference", "twice");
    seen.add(bank_reference);
    if (amount === null || booked_at === null) return null;
    return {
      line,
      amount,
      booked_at,
      bank_reference,
      content: cell("content").slice(0, 500),
      counterparty_name: cell("counterparty_name") || null,
      counterparty_account: cell("counterparty_account") || null,
    };
  });
}

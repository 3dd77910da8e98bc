import type { Statement } from "../../contract/statement";
import { LEDGER_WORDS } from "../../shared/ledger-words";
import type { CellValue, Table } from "../../shared/table";

type Language = "vi" | "en";

const WORDS = {
  vi: {
    name: "doi-soat",
    columns: ["Ngày", "Nội dung", "Đơn hàng", "Mặt hàng", "Ghi chú", "Số tiền (đ)"],
    opening: "Số dư đầu tháng",
    closing: "Số dư cuối tháng",
    total: "Cộng",
  },
  en: {
    name: "statement",
    columns: ["Day", "Kind", "Order", "Item", "Note", "Amount (VND)"],
    opening: "Opening balance",
    closing: "Closing balance",
    total: "Total",
  },
} as const;

const WIDTHS = [12, 34, 14, 36, 30, 18];

/** A statement as a table: opening balance, entries, closing balance, and totals by kind below. */
export function statementTable(statement: Statement, language: Language): Table {
  const words = WORDS[language];
  const sum = (label: string, amount: number): CellValue[] => [null, label, null, null, null, amount];
  return {
    name: `${words.name}-${statement.producer.slug}-${statement.month}`,
    columns: words.columns.map((title, index) => ({ title, width: WIDTHS[index] ?? 16 })),
    rows: [
      sum(words.opening, statement.opening),
      ...statement.entries.map((entry) => [
        entry.day,
        LEDGER_WORDS[entry.kind][language],
        entry.order_number,
        entry.title,
        entry.note,
        entry.amount,
      ]),
      sum(words.closing, statement.closing),
      ...statement.totals.map(({ kind, amount }) => sum(`${words.total}: ${LEDGER_WORDS[kind][language]}`, amount)),
    ],
  };
}

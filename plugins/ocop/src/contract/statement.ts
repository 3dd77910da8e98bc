import { z } from "@medusajs/framework/zod";
import type { LedgerKind } from "../shared/marketplace-vocabulary";
import { reference } from "./query";

/** A calendar month in Asia/Ho_Chi_Minh, YYYY-MM. */
const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);
const format = z.enum(["json", "csv", "xlsx"]).default("json");

/** Query of `GET /admin/ocop/statements`. */
export const statementQuery = z.strictObject({ producer_id: reference, month, format });

/** Query of `GET /admin/ocop/withholding`. */
export const withholdingQuery = z.strictObject({ month, format });

/** One line of a statement. Đồng; above zero the producer is owed more. */
export interface StatementEntry {
  id: string;
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
  day: string;
  kind: LedgerKind;
  order_number: string | null;
  title: string | null;
  note: string | null;
  amount: number;
}

/** A producer's account in one month. Đồng. */
export interface Statement {
  producer: { id: string; slug: string; name: string };
  month: string;
  opening: number;
  closing: number;
  totals: { kind: LedgerKind; count: number; amount: number }[];
  entries: StatementEntry[];
}

/** What was withheld of one seller in one month (decree 117/2025/NĐ-CP). Đồng. */
export interface WithholdingRow {
  producer_id: string;
  name: string;
  legal_name: string | null;
  tax_code: string | null;
  /** Sales on which tax was withheld, before refunds. */
  revenue: number;
  refunded: number;
  vat_withheld: number;
  vat_reversed: number;
  pit_withheld: number;
  pit_reversed: number;
  /** To declare and to pay: withheld less given back. Below zero when a month gave more back than it withheld. */
  vat_due: number;
  pit_due: number;
}

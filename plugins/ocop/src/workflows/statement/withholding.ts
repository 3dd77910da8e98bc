import type { MedusaContainer } from "@medusajs/framework/types";
import type { WithholdingRow } from "../../contract/statement";
import { select } from "../../shared/database";
import type { Table } from "../../shared/table";

/**
 * Sellers of whom tax was withheld or given back in the month. Whether it is withheld was decided when the order was
 * placed and stands with its line, so a household that has become a company since is in the report of its old sales.
 */
const REPORT = `
select p.id as producer_id, p.name, p.legal_name, p.tax_code,
  coalesce(sum(e.amount) filter (where e.kind = 'sale'), 0)::float8 as revenue,
  coalesce(-sum(e.amount) filter (where e.kind = 'refund'), 0)::float8 as refunded,
  coalesce(-sum(e.amount) filter (where e.kind = 'withholding_vat'), 0)::float8 as vat_withheld,
  coalesce(sum(e.amount) filter (where e.kind = 'withholding_vat_reversal'), 0)::float8 as vat_reversed,
  coalesce(-sum(e.amount) filter (where e.kind = 'withholding_pit'), 0)::float8 as pit_withheld,
  coalesce(sum(e.amount) filter (where e.kind = 'withholding_pit_reversal'), 0)::float8 as pit_reversed
from ledger_entry e
join producer_order_line l on l.id = e.producer_order_line_id and l.withholding_rate_id is not null
join producer p on p.id = e.account_id
where e.account = 'producer' and e.day between :first and :last and e.deleted_at is null
group by p.id order by p.name, p.id`;

/** The month's report of withheld tax (decree 117/2025/NĐ-CP), one row a seller. @param month YYYY-MM */
export async function readWithholding(container: MedusaContainer, month: string): Promise<WithholdingRow[]> {
  const bounds = { first: `${month}-01`, last: `${month}-31` };
  const rows = await select<Omit<WithholdingRow, "vat_due" | "pit_due">>(container, REPORT, bounds);
  return rows.map((row) => ({
    ...row,
    vat_due: row.vat_withheld - row.vat_reversed,
    pit_due: row.pit_withheld - row.pit_reversed,
  }));
}

const COLUMNS = [
  ["tax_code", "Mã số thuế", "Tax code", 16],
  ["name", "Tên chủ thể", "Producer", 36],
  ["legal_name", "Tên pháp lý", "Legal name", 36],
  ["revenue", "Doanh thu (đ)", "Revenue (VND)", 18],
  ["refunded", "Đã hoàn (đ)", "Refunded (VND)", 18],
  ["vat_withheld", "Thuế GTGT khấu trừ (đ)", "VAT withheld (VND)", 22],
  ["vat_reversed", "Thuế GTGT hoàn lại (đ)", "VAT given back (VND)", 22],
  ["pit_withheld", "Thuế TNCN khấu trừ (đ)", "PIT withheld (VND)", 22],
  ["pit_reversed", "Thuế TNCN hoàn lại (đ)", "PIT given back (VND)", 22],
  ["vat_due", "Thuế GTGT phải nộp (đ)", "VAT due (VND)", 22],
  ["pit_due", "Thuế TNCN phải nộp (đ)", "PIT due (VND)", 22],
] as const satisfies readonly (readonly [keyof WithholdingRow, string, string, number])[];

/** The report as a table for the declaration. */
export function withholdingTable(month: string, rows: readonly WithholdingRow[], language: "vi" | "en"): Table {
  return {
    name: `${language === "vi" ? "khau-tru-thue" : "withholding"}-${month}`,
    columns: COLUMNS.map(([, vi, en, width]) => ({ title: language === "vi" ? vi : en, width })),
    rows: rows.map((row) => COLUMNS.map(([column]) => row[column])),
  };
}

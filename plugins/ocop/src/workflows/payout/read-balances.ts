import type { MedusaContainer } from "@medusajs/framework/types";
import type { BalanceQuery } from "../../contract/payout";
import { balancesSql } from "../../modules/marketplace/rules/payable-sql";
import { bankOf } from "../../shared/banks";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { asciiSlug } from "../../shared/text";

interface BalanceRow {
  producer_id: string;
  name: string | null;
  /** Đồng; below zero the producer owes the market. */
  balance: number;
  held: number;
  payable: number;
  bank_bin: string | null;
  account_number: string | null;
  account_name: string | null;
}

const BALANCES = `
from (${balancesSql(":today")}) due
left join producer p on p.id = due.producer_id
left join payout_account a on a.producer_id = due.producer_id and a.deleted_at is null
where :pattern = '' or p.slug like :pattern`;

/** Money of producers that have any entry, largest claim first. */
export async function readBalances(container: MedusaContainer, { q, limit, offset }: BalanceQuery) {
  const slug = asciiSlug(q ?? "");
  const bindings = { today: todayInHoChiMinh(), pattern: slug === "" ? "" : `%${slug}%` };
  const [rows, [total]] = await Promise.all([
    select<BalanceRow>(
      container,
      `select due.producer_id, p.name, due.balance::float8, due.held::float8, due.payable::float8,
         a.bank_bin, a.account_number, a.account_name
       ${BALANCES} order by due.payable desc, due.producer_id limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(container, `select count(*)::int as count ${BALANCES}`, bindings),
  ]);
  const balances = rows.map((row) => ({
    ...row,
    bank_name: row.bank_bin === null ? null : (bankOf(row.bank_bin)?.name ?? null),
  }));
  return { balances, count: total?.count ?? 0, limit, offset };
}

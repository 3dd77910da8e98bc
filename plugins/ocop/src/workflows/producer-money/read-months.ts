import type { MedusaContainer } from "@medusajs/framework/types";
import type { StatementMonth } from "../../contract/producer-money";
import { select } from "../../shared/database";

/** Three years: what a household keeps its papers for, and as many rows as a page can hold. */
const MONTHS = 36;

/** Months in which something was booked for a producer, newest first. */
export async function readStatementMonths(container: MedusaContainer, producer: string): Promise<StatementMonth[]> {
  return select<StatementMonth>(
    container,
    `select month, earned::float8, paid::float8, (sum(earned - paid) over (order by month))::float8 as closing
     from (select left(day, 7) as month,
         coalesce(sum(amount) filter (where kind not in ('payout', 'payout_return')), 0) as earned,
         coalesce(-sum(amount) filter (where kind in ('payout', 'payout_return')), 0) as paid
       from ledger_entry where account = 'producer' and account_id = :producer and deleted_at is null
       group by left(day, 7)) months
     order by month desc limit ${MONTHS}`,
    { producer },
  );
}

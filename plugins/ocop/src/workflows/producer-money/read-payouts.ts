import type { MedusaContainer } from "@medusajs/framework/types";
import type { OwnPayout, OwnPayoutQuery, OwnPayouts, PayoutProgress } from "../../contract/producer-money";
import { maskedAccount } from "../../modules/marketplace/rules/account";
import { isGivenBack } from "../../modules/marketplace/rules/payout-status";
import { bankOf } from "../../shared/banks";
import { select } from "../../shared/database";
import type { PayoutStatus } from "../../shared/marketplace-vocabulary";
import { daySql } from "../../shared/day-sql";

const PROGRESS: Readonly<Record<PayoutStatus, PayoutProgress>> = {
  draft: "preparing",
  approved: "preparing",
  sent: "sent",
  confirmed: "arrived",
  failed: "came_back",
  returned: "came_back",
  dropped: "dropped",
};

interface Row extends Omit<OwnPayout, "progress" | "bank" | "account" | "reason"> {
  status: PayoutStatus;
  bank_bin: string;
  account_number: string;
  note: string | null;
}

/** Transfers to one producer, newest first. */
export async function readOwnPayouts(
  container: MedusaContainer,
  producer: string,
  { limit, offset }: OwnPayoutQuery,
): Promise<OwnPayouts> {
  const own = "where p.producer_id = :producer and p.deleted_at is null";
  const [rows, [total]] = await Promise.all([
    select<Row>(
      container,
      `select p.id, p.status, p.amount, p.reference, p.bank_bin, p.account_number, p.note,
         ${daySql("p.created_at")} as drafted_on, ${daySql("b.sent_at")} as sent_on,
         ${daySql("p.settled_at")} as settled_on
       from payout p join payout_batch b on b.id = p.batch_id ${own}
       order by p.created_at desc, p.id desc limit :limit offset :offset`,
      { producer, limit, offset },
    ),
    select<{ count: number }>(container, `select count(*)::int as count from payout p ${own}`, { producer }),
  ]);
  const payouts = rows.map(({ status, bank_bin, account_number, note, ...row }) => ({
    ...row,
    progress: PROGRESS[status],
    bank: bankOf(bank_bin)?.name ?? bank_bin,
    account: maskedAccount(account_number),
    reason: isGivenBack(status) ? note : null,
  }));
  return { payouts, count: total?.count ?? 0, limit, offset };
}

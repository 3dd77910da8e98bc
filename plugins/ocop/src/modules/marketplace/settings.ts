import { generateEntityId } from "@medusajs/framework/utils";
import type { PromotionBearer } from "../../shared/marketplace-vocabulary";
import type { SqlManager } from "../../shared/sql";

export interface AccountInput {
  producer_id: string;
  bank_bin: string;
  account_number: string;
  account_name: string;
  /** YYYY-MM-DD from which payouts are drafted to it; null when it counts at once. */
  usable_from: string | null;
}

/** Writes where a producer is paid; transfers that were drafted before keep the account they were drafted for. */
export async function setAccount(manager: SqlManager, input: AccountInput): Promise<void> {
  await manager.execute(
    `insert into payout_account (id, producer_id, bank_bin, account_number, account_name, usable_from)
     values (?, ?, ?, ?, ?, ?)
     on conflict (producer_id) where deleted_at is null do update set bank_bin = excluded.bank_bin,
       account_number = excluded.account_number, account_name = excluded.account_name,
       usable_from = excluded.usable_from, updated_at = now()`,
    [
      generateEntityId(undefined, "pacc"),
      input.producer_id,
      input.bank_bin,
      input.account_number,
      input.account_name,
      input.usable_from,
    ],
  );
}

/** Writes who pays for the discounts of a promotion code, from the next order on. */
export async function setBearer(manager: SqlManager, code: string, bearer: PromotionBearer): Promise<void> {
  await manager.execute(
    `insert into promotion_bearer (id, code, bearer) values (?, ?, ?)
     on conflict (code) where deleted_at is null do update set bearer = excluded.bearer, updated_at = now()`,
    [generateEntityId(undefined, "pbea"), code, bearer],
  );
}

import { model } from "@medusajs/framework/utils";
import { LEDGER_ACCOUNTS, LEDGER_KINDS } from "../../../shared/marketplace-vocabulary";

/**
 * One line of the ledger. Append-only: a trigger refuses every change, a mistake is corrected by an entry of its own,
 * and balances are sums. Đồng; above zero the market owes the account.
 */
export const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "ledg" }).primaryKey(),
    account: model.enum([...LEDGER_ACCOUNTS]),
    account_id: model.text(),
    kind: model.enum([...LEDGER_KINDS]),
    amount: model.number(),
    producer_order_id: model.text().index().nullable(),
    producer_order_line_id: model.text().nullable(),
    payout_id: model.text().index().nullable(),
    reversal_of: model.text().nullable(),
    idempotency_key: model.text().unique(),
    /** The day it counts for, YYYY-MM-DD in Asia/Ho_Chi_Minh. */
    day: model.text(),
    note: model.text().nullable(),
  })
  .indexes([{ on: ["account_id", "day"] }]);

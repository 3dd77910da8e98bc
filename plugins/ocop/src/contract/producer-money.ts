import { z } from "@medusajs/framework/zod";
import type { LedgerKind, PaymentMethod, ProducerOrderStatus } from "../shared/marketplace-vocabulary";
import { fold } from "../shared/text";
import { payoutAccount } from "./payout";
import { limit, offset } from "./query";
import { statementQuery } from "./statement";

/** Query of `GET /producer/statements`: the month, and the form in which it is wanted. */
export const ownStatementQuery = statementQuery.omit({ producer_id: true });

/** Query of `GET /producer/payouts`. */
export const ownPayoutQuery = z.strictObject({ limit: limit(20), offset });
export type OwnPayoutQuery = z.output<typeof ownPayoutQuery>;

/**
 * Body of `POST /producer/payout-account`. People write numbers in groups and their name with marks: both become what a
 * bank prints. `password` is that of the log-in, typed again.
 */
export const ownPayoutAccountBody = z.strictObject({
  bank_bin: payoutAccount.shape.bank_bin,
  account_number: z
    .string()
    .max(60)
    .transform((text) => text.replace(/[\s.-]/g, ""))
    .pipe(payoutAccount.shape.account_number),
  account_name: z
    .string()
    .max(140)
    .transform((text) => fold(text).toUpperCase().replace(/\s+/g, " "))
    .pipe(payoutAccount.shape.account_name),
  password: z.string().min(1).max(200),
});

/** Orders whose money waits until the same day. Đồng. */
export interface WaitingMoney {
  why: "delivery" | "return_window";
  /** First day on which it can be paid, YYYY-MM-DD; null while the goods are not delivered. */
  until: string | null;
  /** The Monday on which it leaves if nothing comes between; null while `until` is. */
  payout_on: string | null;
  amount: number;
  count: number;
  /** The largest of them, 50 at most. */
  orders: { number: string; amount: number }[];
}

/** Answer of `GET /producer/balance`. Đồng; above zero the market owes the producer. */
export interface ProducerBalance {
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
  today: string;
  balance: number;
  /** What may leave now, at least 0. */
  payable: number;
  /** What waits for delivery or for the end of a return window. */
  held: number;
  /** What the producer owes the market and the next sales pay first, at most 0. */
  carried: number;
  waiting: WaitingMoney[];
  /** Days after delivery in which buyers may return goods. */
  return_days: number;
  /** The next weekly payouts if nothing changes, the first one even when it is of nothing. */
  planned: { on: string; amount: number }[];
  /** Whether there is an account to pay to; `waits` until `account_from` after a change. */
  account: "missing" | "waits" | "ready";
  account_from: string | null;
}

/** One row of `GET /producer/statement-months`: a month with entries. Đồng. */
export interface StatementMonth {
  /** YYYY-MM. */
  month: string;
  /** Everything but payouts. */
  earned: number;
  /** What was paid out, less what came back. */
  paid: number;
  closing: number;
}

/** Of which sales a line's money is made, and what was kept of it. Đồng, as they were frozen when the order was placed. */
export interface EarningLine {
  id: string;
  title: string;
  variant_title: string | null;
  quantity: number;
  /** Of these, how many were cancelled or came back. */
  cancelled_quantity: number;
  unit_price: number;
  item_total: number;
  /** The part of the discount that the producer bears. */
  discount_own: number;
  /** What commission and tax are reckoned of. */
  revenue: number;
  commission: {
    /** Name of the rule that decided; null where none fitted. */
    rule: string | null;
    rate_bp: number;
    amount: number;
  };
  /** Null where no tax is withheld. */
  withholding: { source: string; vat_bp: number; pit_bp: number; vat: number; pit: number } | null;
}

/** Answer of `GET /producer/earnings/:number`: one part of an order, line by line. Đồng. */
export interface PartEarnings {
  number: string;
  status: ProducerOrderStatus;
  payment_method: PaymentMethod;
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
  placed_on: string;
  delivered_on: string | null;
  lines: EarningLine[];
  /** What the ledger holds of this part, in the order in which it was written. */
  entries: { id: string; day: string; kind: LedgerKind; title: string | null; amount: number; note: string | null }[];
  /** Sum of the entries: what the producer gets of it. */
  total: number;
  /** Why it waits; null for what may be paid, or was. */
  waiting: { why: WaitingMoney["why"]; until: string | null } | null;
}

/** What a transfer's state is to whom it is for. */
export type PayoutProgress = "preparing" | "sent" | "arrived" | "came_back" | "dropped";

/** One row of `GET /producer/payouts`. Đồng. */
export interface OwnPayout {
  id: string;
  progress: PayoutProgress;
  amount: number;
  /** What the bank writes into the transfer. */
  reference: string;
  bank: string;
  /** Masked. */
  account: string;
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh: when it was drafted, handed to the bank, and settled. */
  drafted_on: string;
  sent_on: string | null;
  settled_on: string | null;
  /** Why it came back or was dropped. */
  reason: string | null;
}

/** Answer of `GET /producer/payouts`. */
export interface OwnPayouts {
  payouts: OwnPayout[];
  count: number;
  limit: number;
  offset: number;
}

/** Answer of `GET /producer/payout-account`. The whole number is told to nobody. */
export interface OwnPayoutAccount {
  account: {
    bank_bin: string;
    bank: string;
    /** Masked. */
    number: string;
    name: string;
    /** First day on which money is paid there, YYYY-MM-DD; null when it is paid there already. */
    usable_from: string | null;
  } | null;
  /** Days that a change waits. */
  wait_days: number;
  /** Banks to choose from. */
  banks: { bin: string; name: string }[];
}

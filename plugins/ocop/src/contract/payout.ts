import { z } from "@medusajs/framework/zod";
import { bankOf } from "../shared/banks";
import { LEDGER_ACCOUNTS, PAYOUT_BATCH_STATUSES } from "../shared/marketplace-vocabulary";
import { fileFormat, limit, offset, reference, searchText } from "./query";

const words = (max: number) => z.string().trim().min(1).max(max);
/** Whole đồng; above the largest amount that an entry can hold nothing is accepted. */
const vnd = z.int().min(-2_000_000_000).max(2_000_000_000);

/** Query of `GET /admin/ocop/payout-batches`. */
export const payoutBatchQuery = z.strictObject({
  status: z.enum(PAYOUT_BATCH_STATUSES).optional(),
  q: searchText,
  limit: limit(20),
  offset,
});
export type PayoutBatchQuery = z.infer<typeof payoutBatchQuery>;

/** Body of `POST /admin/ocop/payout-batches` and of its acts that need nothing. */
export const nothing = z.strictObject({});

/** Query of `/admin/ocop/payout-batches/:id/file`. */
export const bankFileQuery = z.strictObject({ format: fileFormat });

/** Body of `POST /admin/ocop/payout-batches/:id/drop`. */
export const payoutBatchDrop = z.strictObject({ reason: words(500) });

/** Body of `POST /admin/ocop/payouts/:id`: what became of one transfer. */
export const payoutAct = z.strictObject({
  act: z.enum(["confirm", "fail", "return", "drop"]),
  reason: words(500),
});

/** Body of `POST /admin/ocop/payout-confirmations`: the text of the bank's CSV file. */
export const payoutConfirmations = z.strictObject({ content: z.string().min(1).max(2_000_000) });

/** Body of `PUT /admin/ocop/producers/:id/payout-account`. */
export const payoutAccount = z.strictObject({
  bank_bin: z
    .string()
    .trim()
    .refine((bin) => bankOf(bin) !== null),
  account_number: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{6,19}$/),
  /** As the bank prints it: upper case without marks. */
  account_name: z
    .string()
    .trim()
    .regex(/^[A-Z0-9][A-Z0-9 .&/-]{1,69}$/),
});

/** Query of `GET /admin/ocop/balances`. */
export const balanceQuery = z.strictObject({ q: searchText, limit: limit(20), offset });
export type BalanceQuery = z.infer<typeof balanceQuery>;

/** Body of `POST /admin/ocop/ledger-adjustments`: a correction by hand. Above zero the account is owed more. */
export const ledgerAdjustment = z.strictObject({
  account: z.enum(LEDGER_ACCOUNTS).default("producer"),
  account_id: reference,
  amount: vnd.refine((amount) => amount !== 0),
  reason: words(500),
});

/** Body of `POST /admin/ocop/carrier-remittances`: a carrier paid cash over that it had collected. */
export const carrierRemittance = z.strictObject({
  carrier: words(60),
  amount: vnd.min(1),
  /** The carrier's or the bank's number of this payment: the same one again is no second payment. */
  reference: words(60),
  /** Parcels that the carrier says it paid for: CSV with tracking code and amount. */
  parcels: z.string().max(1_000_000).optional(),
});

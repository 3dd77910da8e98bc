import { z } from "@medusajs/framework/zod";
import { MAX_TRANSFER, TRANSFER_PLACES } from "../shared/bank-vocabulary";
import { limit, offset, searchText } from "./query";

const text = (most: number) => z.string().trim().min(1).max(most);

/** One transfer of a bank feed. Whole đồng; below zero only with `reverses`, the number of the one that it takes back. */
const transaction = z.object({
  id: text(100),
  account_number: text(40),
  amount: z
    .int()
    .min(-MAX_TRANSFER)
    .max(MAX_TRANSFER)
    .refine((amount) => amount !== 0),
  booked_at: z.iso.datetime({ offset: true }),
  content: z.string().max(500),
  counterparty: z.object({ name: z.string().max(200).optional(), account: z.string().max(40).optional() }).optional(),
  reverses: text(100).optional(),
});
export type FeedTransaction = z.infer<typeof transaction>;

/** Body of `POST /hooks/bank-feed`. */
export const bankFeedEvent = z.object({ id: text(255), transactions: z.array(transaction).min(1).max(200) });

/** Answer of the address that is asked for transfers (`BANK_FEED_URL`). */
export const bankFeedPage = z.object({ transactions: z.array(transaction).max(1000) });

/** `GET /admin/ocop/bank-transfers`: all, or those of which something lies there. */
export const bankTransferQuery = z.strictObject({
  place: z.enum(TRANSFER_PLACES).optional(),
  q: searchText,
  limit: limit(20),
  offset,
});
export type BankTransferQuery = z.infer<typeof bankTransferQuery>;

/** Body of `POST /admin/ocop/bank-transfers/:id/acts`: what an operator decides about one transfer. */
export const transferAct = z.discriminatedUnion("act", [
  /** It was meant for that order: its number, a part's number, or the reference it asked for. */
  z.strictObject({ act: z.literal("assign"), order: text(40), note: text(300).nullish() }),
  /** Nobody knows an order of it: it goes back to who sent it. */
  z.strictObject({ act: z.literal("give_up"), note: text(300) }),
  /** It was sent back, by the transfer of that number. */
  z.strictObject({ act: z.literal("paid_back"), bank_reference: text(100) }),
]);
export type TransferAct = z.infer<typeof transferAct>;

/** Body of `POST /admin/ocop/bank-statements`: a statement of the market's account as CSV. */
export const bankStatement = z.strictObject({ content: z.string().min(1).max(2_000_000) });

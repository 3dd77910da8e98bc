import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { bankFeedEvent, bankFeedPage, type FeedTransaction } from "../../contract/bank";
import type { Incoming } from "../../modules/bank";
import type { TransferSource } from "../../shared/bank-vocabulary";
import { pluginOptions } from "../../shared/plugin-options";
import { type BookedTransfer, bookTransfers } from "./book";

/** The market's own account; null where transfers are not taken. */
export function ownAccount(container: MedusaContainer): string | null {
  const { bankAccountNumber } = pluginOptions(container);
  return typeof bankAccountNumber === "string" && bankAccountNumber !== "" ? bankAccountNumber : null;
}

/**
 * What of a feed is for the shop: money that came into the market's account, and what the bank took back of it. Money
 * that went out is the payouts' business, and other accounts are nobody's here.
 */
export function incomingOf(
  transactions: readonly FeedTransaction[],
  account: string,
  source: TransferSource,
): Incoming[] {
  const ours = transactions.filter((one) => one.account_number === account && (one.amount > 0 || one.reverses));
  return ours.map((one) => ({
    account_number: account,
    bank_reference: one.id,
    amount: one.amount,
    booked_at: new Date(one.booked_at),
    content: one.content,
    counterparty_name: one.counterparty?.name ?? null,
    counterparty_account: one.counterparty?.account ?? null,
    reverses: one.amount < 0 ? (one.reverses ?? null) : null,
    source,
  }));
}

/**
 * Books a stored event of the bank's feed.
 * @returns what became of each transfer; none of them when the event is nothing for this shop
 * @throws Error when the bank contradicts itself, for the event to be looked at
 */
export async function bookFeedEvent(
  container: MedusaContainer,
  payload: Record<string, unknown>,
): Promise<BookedTransfer[]> {
  const account = ownAccount(container);
  const event = bankFeedEvent.parse(payload);
  if (account === null) return [];
  const booked = await bookTransfers(container, incomingOf(event.transactions, account, "webhook"));
  const odd = booked.filter(({ result }) => result === "contradicts").map(({ bank_reference }) => bank_reference);
  if (odd.length > 0) throw new Error(`the bank says something else than before of ${odd.join(", ")}`);
  return booked;
}

const POLL_MS = 20_000;
/** Days that are asked for again each time: banks book late, and what is known is not booked twice. */
const DAYS_BACK = 3;

async function askBank(address: URL, secret: string): Promise<FeedTransaction[]> {
  const fault = (why: string) =>
    new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The bank's list: ${why}`, "bank_unavailable");
  const headers = { authorization: `Bearer ${secret}` };
  const answer = await fetch(address, { headers, signal: AbortSignal.timeout(POLL_MS) }).catch((error: unknown) => {
    throw fault(String(error));
  });
  if (!answer.ok) throw fault(`status ${answer.status}`);
  const page = bankFeedPage.safeParse(await answer.json().catch(() => null));
  if (!page.success) throw fault(z.prettifyError(page.error));
  return page.data.transactions;
}

/**
 * Asks the bank for its list of the last days and books what no webhook told: the net under a feed that loses events.
 * @returns how many transfers were new; null where no address is configured
 * @throws MedusaError unexpected_state (`bank_unavailable`) when the bank does not answer, or with something else than a list
 */
export async function pollBankFeed(container: MedusaContainer): Promise<number | null> {
  const account = ownAccount(container);
  const { bankFeedUrl: url, bankFeedSecret: secret } = pluginOptions(container);
  if (account === null || typeof url !== "string" || typeof secret !== "string") return null;
  const address = new URL(url);
  address.searchParams.set("account_number", account);
  address.searchParams.set("since", new Date(Date.now() - DAYS_BACK * 86_400_000).toISOString());
  const transactions = await askBank(address, secret);
  const booked = await bookTransfers(container, incomingOf(transactions, account, "poll"));
  return booked.filter(({ result }) => result === "booked").length;
}

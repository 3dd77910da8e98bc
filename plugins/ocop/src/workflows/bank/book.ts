import type { MedusaContainer } from "@medusajs/framework/types";
import { BANK_MODULE, type BankModuleService, type Incoming } from "../../modules/bank";
import type { TransferPlace, TransferReason } from "../../shared/bank-vocabulary";
import { select } from "../../shared/database";
import { paymentReferencesIn } from "../../shared/payment-reference";
import { readStates, targetOf } from "./requests";
import { settleTransfers } from "./settle";

/** What became of one transfer of a feed or a statement. Đồng. */
export interface BookedTransfer {
  bank_reference: string;
  amount: number;
  /** `known`: it was booked before. `contradicts`: the bank's number is known with another amount; nothing was booked. */
  result: "booked" | "known" | "contradicts";
  placed: { place: TransferPlace; amount: number; reason: TransferReason }[];
}

async function bookOne(container: MedusaContainer, transfer: Incoming): Promise<BookedTransfer> {
  const states = await readStates(container, "reference", paymentReferencesIn(transfer.content));
  // Two requests in one transfer: only a person knows how it was meant.
  const [state] = states.length === 1 ? states : [];
  const bank: BankModuleService = container.resolve(BANK_MODULE);
  const booked = await bank.book(transfer, state ? targetOf(state) : null);
  const placements = booked.is === "new" ? booked.placements : [];
  const sessions = new Set(placements.flatMap(({ session_id }) => session_id ?? []));
  for (const session of sessions) await settleTransfers(container, session);
  return {
    bank_reference: transfer.bank_reference,
    amount: transfer.amount,
    result: booked.is === "new" ? "booked" : booked.is,
    placed: placements.map(({ place, amount, reason }) => ({ place, amount, reason })),
  };
}

/** Numbers of the transfers that are booked just so already: a list of days holds few that are new. */
async function readKnown(container: MedusaContainer, transfers: readonly Incoming[]): Promise<Set<string>> {
  const rows = await select<{ bank_reference: string; amount: number; reverses: string | null }>(
    container,
    `select bank_reference, amount::float8 as amount, reverses from bank_transfer
     where account_number = any(:accounts) and bank_reference = any(:references)`,
    {
      accounts: [...new Set(transfers.map(({ account_number }) => account_number))],
      references: transfers.map(({ bank_reference }) => bank_reference),
    },
  );
  const known = new Map(rows.map((row) => [row.bank_reference, row]));
  const same = transfers.filter(({ bank_reference, amount, reverses }) => {
    const row = known.get(bank_reference);
    return row?.amount === amount && row.reverses === reverses;
  });
  return new Set(same.map(({ bank_reference }) => bank_reference));
}

/**
 * Books transfers one after the other, each once, and pays the orders that they cover. What is known is left alone: where
 * a crash came between booking and paying, the job that looks for it pays.
 */
export async function bookTransfers(
  container: MedusaContainer,
  transfers: readonly Incoming[],
): Promise<BookedTransfer[]> {
  const known = await readKnown(container, transfers);
  const booked: BookedTransfer[] = [];
  for (const transfer of transfers) {
    const { bank_reference, amount } = transfer;
    const isKnown = known.has(bank_reference);
    booked.push(isKnown ? { bank_reference, amount, result: "known", placed: [] } : await bookOne(container, transfer));
  }
  return booked;
}

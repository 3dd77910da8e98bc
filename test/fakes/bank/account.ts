import { randomUUID } from "node:crypto";
import type { Ledger } from "../ledger";

/** A movement of an account, in the shape of the feed. Đồng. */
export interface Movement {
  id: string;
  account_number: string;
  amount: number;
  booked_at: string;
  content: string;
  counterparty?: { name?: string; account?: string };
  reverses?: string;
}

/** What somebody does at the bank: pays, or has a payment taken back. */
export type Order = Partial<Movement> & Pick<Movement, "amount">;

/** Accounts of the bank; every movement is in its ledger, which is its word against the shop's. */
export class Accounts {
  constructor(private readonly ledger: Ledger) {}

  book(order: Order): Movement {
    const movement: Movement = {
      id: `FT${randomUUID().replaceAll("-", "").slice(0, 12).toUpperCase()}`,
      account_number: "DEMO0000000000",
      booked_at: new Date().toISOString(),
      content: "",
      ...order,
    };
    this.ledger.append("transfer", { movement });
    return movement;
  }

  /** Movements of one account since a moment, oldest first. */
  list(account: string, since: string): Movement[] {
    return this.ledger
      .read()
      .filter(({ kind }) => kind === "transfer")
      .map(({ movement }) => movement as Movement)
      .filter(({ account_number, booked_at }) => account_number === account && booked_at >= since);
  }
}

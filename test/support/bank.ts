import type { Movement, Order } from "../fakes/bank/account";
import { onDatabase } from "./audit";
import { completed, openSession } from "./checkout";
import { ask } from "./payouts";
import { payableCart, type Wanted } from "./purchase";
import { apiJson, stack } from "./stack";

const address = (): string => `http://127.0.0.1:${Number(new URL(stack().api).port) + 2}`;

interface Told {
  movements: Movement[];
  statuses: number[];
  event_id: string;
}

/** Somebody pays, or the bank tells something again; `told` is how often the shop's webhook is called. */
export async function atBank(command: {
  orders?: Order[];
  told?: number;
  movements?: Movement[];
  event_id?: string;
}): Promise<Told> {
  const answer = await fetch(`${address()}/control`, { method: "POST", body: JSON.stringify(command) });
  if (!answer.ok) throw new Error(`the bank answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Told;
}

/** One transfer of which the shop is told once. */
export async function pay(amount: number, content: string, more: Partial<Order> = {}): Promise<Movement> {
  const { movements } = await atBank({ orders: [{ amount, content, ...more }], told: 1 });
  const [movement] = movements;
  if (movement === undefined) throw new Error("the bank booked nothing");
  return movement;
}

/** What the bank says happened. */
export async function bankLedger(): Promise<{ kind: string; movement?: Movement }[]> {
  return (await (await fetch(`${address()}/ledger`)).json()) as { kind: string; movement?: Movement }[];
}

/** An order as its page shows it, as far as transfers go. */
export interface Shown {
  number: number;
  state: string;
  payment: { method: string; paid: boolean; amount_due: number };
  transfer: {
    request: { amount: number; received: number; reference: string; expires_at: string; qr: string } | null;
    owed_back: number;
    paid_back: number;
  } | null;
}

export const shown = async (token: string): Promise<Shown> =>
  (await apiJson<{ order: Shown }>(`/store/order-links/${token}`)).order;

/** A cart that is ready to be completed with a bank transfer. */
export async function transferCart(
  goods: readonly Wanted[],
): Promise<{ id: string; total: number; reference: string }> {
  const { id, total } = await payableCart(goods);
  // What a dishonest buyer would send along: it must not make the money look received.
  const { data } = await openSession(id, "pp_vietqr_vietqr", { state: "received", reference: "DH3333333333" });
  return { id, total, reference: String(data.reference) };
}

export interface TransferOrder {
  order_id: string;
  token: string;
  total: number;
  reference: string;
}

/** An order that waits for its transfer. */
export async function transferOrder(goods: readonly Wanted[]): Promise<TransferOrder> {
  const { id, total, reference } = await transferCart(goods);
  return { ...(await completed(id)), total, reference };
}

/** Where the money of a request lies, by place; đồng. */
export async function placesOf(reference: string): Promise<Record<string, number>> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ place: string; amount: number }>(
      `select p.place, sum(p.amount)::float8 as amount from bank_transfer_part p join payment_session s on s.id = p.session_id
       where s.data->>'reference' = $1 group by p.place having sum(p.amount) <> 0`,
      [reference],
    );
    return Object.fromEntries(rows.map(({ place, amount }) => [place, amount]));
  });
}

/** Where one transfer's money lies, as the database has it: `place: amount (reasons)`. */
export async function placesOfTransfer(bankReference: string): Promise<Record<string, number>> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ place: string; amount: number }>(
      `select p.place, sum(p.amount)::float8 as amount from bank_transfer_part p join bank_transfer t on t.id = p.origin_id
       where t.bank_reference = $1 group by p.place having sum(p.amount) <> 0`,
      [bankReference],
    );
    return Object.fromEntries(rows.map(({ place, amount }) => [place, amount]));
  });
}

/** Time goes by: the request's deadline was that many minutes ago. */
export async function letExpire(reference: string, minutes = 60): Promise<void> {
  const moment = new Date(Date.now() - minutes * 60_000).toISOString();
  await onDatabase(async (client) =>
    client.query(
      `update payment_session set data = jsonb_set(data, '{expires_at}', to_jsonb($2::text)) where data->>'reference' = $1`,
      [reference, moment],
    ),
  );
}

/** A transfer as the operator's list has it. Đồng. */
export interface ListedTransfer {
  id: string;
  bank_reference: string;
  unmatched: number;
  refund_due: number;
  paid_back: number;
  applied: number;
  suggestions?: { order: string; reference: string }[];
}

/** Finds a transfer in the operator's list by the bank's number of it. */
export async function listedTransfer(bankReference: string): Promise<ListedTransfer> {
  const { body } = await ask(`bank-transfers?q=${bankReference}`);
  const [row] = body.bank_transfers as ListedTransfer[];
  if (!row) throw new Error(`${bankReference} is not listed`);
  return row;
}

import { onDatabase } from "./audit";
import { openSession, prepareDelivery } from "./checkout";
import { api } from "./stack";

/** A cart whose card payment is open. Đồng. */
export interface CardCheckout {
  cart: string;
  total: number;
  session: string;
  /** Id of the payment intent. */
  intent: string;
  clientSecret: string;
}

/** Brings a cart to the point where the buyer enters the card. */
export async function openCard(cart: string): Promise<CardCheckout> {
  const total = await prepareDelivery(cart);
  const { id, data } = await openSession(cart, "pp_stripe_stripe");
  return { cart, total, session: id, intent: String(data.id), clientSecret: String(data.client_secret) };
}

/** Completes a cart as the storefront does: `order`, `cart` when it is not paid, or the error's code. */
export async function completeCart(cart: string): Promise<string> {
  const answer = await api(`/store/carts/${cart}/complete`, { method: "POST", body: "{}" });
  const { type, code } = (await answer.json()) as { type?: string; code?: string };
  return answer.ok ? (type ?? "nothing") : (code ?? String(answer.status));
}

/** What the shop's database says came of a cart. Đồng. */
export interface Outcome {
  orders: number;
  parts: number;
  producers: number;
  partTotal: number;
  captures: number;
  captured: number;
  refunds: number;
  refunded: number;
  sales: number;
  entries: number;
}

const OUTCOME = `
with o as (select order_id from order_cart where cart_id = $1 and deleted_at is null),
  paid as (select p.id from payment p join cart_payment_collection l on l.payment_collection_id = p.payment_collection_id where l.cart_id = $1)
select (select count(*) from o)::int as orders,
  (select count(*) from producer_order where order_id in (select order_id from o))::int as parts,
  (select count(distinct producer_id) from producer_order where order_id in (select order_id from o))::int as producers,
  (select coalesce(sum(total), 0) from producer_order where order_id in (select order_id from o))::int as "partTotal",
  (select count(*) from capture where payment_id in (select id from paid))::int as captures,
  (select coalesce(sum(amount), 0) from capture where payment_id in (select id from paid))::int as captured,
  (select count(*) from refund where payment_id in (select id from paid))::int as refunds,
  (select coalesce(sum(amount), 0) from refund where payment_id in (select id from paid))::int as refunded,
  e.sales, e.entries from (select count(distinct producer_order_id)::int as sales, count(*)::int as entries from ledger_entry
    where kind = 'sale' and producer_order_id in (select id from producer_order where order_id in (select order_id from o))) e`;

/** Reads what came of a cart. */
export async function outcomeOf(cart: string): Promise<Outcome> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<Outcome>(OUTCOME, [cart]);
    const [row] = rows;
    if (row === undefined) throw new Error("the outcome has no row");
    return row;
  });
}

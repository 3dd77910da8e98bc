import { onDatabase } from "./audit";
import { stripeLedger } from "./stripe";

/** Minutes after which the shop has asked Stripe itself about a charge that no webhook told. */
const HEARD_MINUTES = 15;

interface Shop {
  intent: string;
  captured: number;
  refunded: number;
}

const PAYMENTS = `
select p.data->>'id' as intent,
  coalesce((select sum(c.amount) from capture c where c.payment_id = p.id and c.deleted_at is null), 0)::float8 as captured,
  coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)::float8 as refunded
from payment p where p.provider_id = 'pp_stripe_stripe' and p.deleted_at is null and p.data->>'id' is not null`;

/**
 * Where Stripe's word and the shop's books differ: cards charged or refunded with another sum than the shop knows, and
 * charges of which it knows nothing although it had the time to ask. Nothing means that they agree. Đồng.
 */
export async function cardDifferences(): Promise<string[]> {
  const said = new Map<string, { charged: number; refunded: number; at: number }>();
  for (const { kind, intent = "", amount = 0, at } of await stripeLedger()) {
    if (kind !== "charge" && kind !== "refund") continue;
    const known = said.get(intent) ?? { charged: 0, refunded: 0, at: 0 };
    if (kind === "charge") known.charged += amount;
    else known.refunded += amount;
    said.set(intent, { ...known, at: Date.parse(at) });
  }
  const booked = new Map(
    (await onDatabase(async (client) => (await client.query<Shop>(PAYMENTS)).rows)).map((row) => [row.intent, row]),
  );
  return [...said].flatMap(([intent, stripe]) => {
    const shop = booked.get(intent);
    const told = `${intent}: Stripe says ${stripe.charged} - ${stripe.refunded}`;
    if (shop !== undefined) {
      const same = shop.captured === stripe.charged && shop.refunded === stripe.refunded;
      return same ? [] : [`${told}, the shop ${shop.captured} - ${shop.refunded}`];
    }
    const open = stripe.charged > stripe.refunded && stripe.at < Date.now() - HEARD_MINUTES * 60_000;
    return open ? [`${told}, the shop nothing`] : [];
  });
}

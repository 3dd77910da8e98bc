import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYMENT_PROVIDERS } from "../../shared/marketplace-vocabulary";
import { select } from "../../shared/database";

/** A card session whose charge, if there was one, the shop has not heard of. Đồng. */
export interface UnheardSession {
  session_id: string;
  amount: number;
}

/** A payment that was captured and belongs to no order. `left` is what was not given back yet, in đồng. */
export interface StrayPayment extends UnheardSession {
  payment_id: string;
  left: number;
}

/** Minutes after its opening at which Stripe is asked about a session; webhooks come sooner, or for up to three days. */
const LOOKS = [10, 11, 60, 61, 360, 361, 1380, 1381];

/** Minutes that a captured payment has to become an order. */
const PATIENCE_MINUTES = 5;

/** Card sessions of open carts that are due for a look. */
export async function readUnheardSessions(container: MedusaContainer): Promise<UnheardSession[]> {
  return select<UnheardSession>(
    container,
    `select s.id as session_id, s.amount::float8 as amount from payment_session s
     join cart_payment_collection l on l.payment_collection_id = s.payment_collection_id and l.deleted_at is null
     join cart c on c.id = l.cart_id and c.completed_at is null and c.deleted_at is null
     where s.provider_id = :card and s.deleted_at is null
       and floor(extract(epoch from now() - s.created_at) / 60) = any(:looks)
       and not exists (select 1 from payment p where p.payment_session_id = s.id)`,
    { card: PAYMENT_PROVIDERS.card, looks: LOOKS },
  );
}

/** Captured card payments that belong to no order. */
export async function readStrayPayments(container: MedusaContainer): Promise<StrayPayment[]> {
  return select<StrayPayment>(
    container,
    `select * from (
       select p.id as payment_id, p.payment_session_id as session_id, p.amount::float8 as amount,
         (coalesce((select sum(k.amount) from capture k where k.payment_id = p.id and k.deleted_at is null), p.amount)
          - coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0))::float8 as left
       from payment p where p.provider_id = :card and p.deleted_at is null
         and p.captured_at < now() - :patience * interval '1 minute'
         and not exists (select 1 from order_payment_collection o
                         where o.payment_collection_id = p.payment_collection_id and o.deleted_at is null)
     ) as stray where stray.left > 0`,
    { card: PAYMENT_PROVIDERS.card, patience: PATIENCE_MINUTES },
  );
}

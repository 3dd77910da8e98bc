import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";

/** Where an order's money and promises stand, on Medusa's side and on ours. Đồng. */
export interface Settlement {
  order_id: string;
  status: string;
  /** What refunds took off the bill, in all. */
  taken_back: number;
  /** What Medusa's order knows of it. */
  credited: number;
  /** Cash that was collected at doors. */
  collected: number;
  captured: number;
  refunded: number;
  /** What the parts that are paid cost the buyer by now. */
  owed_for_paid: number;
  /** Every part is over without anything having been delivered or being on its way. */
  dead: boolean;
  payment_id: string | null;
  session_id: string | null;
}

interface Row extends Omit<Settlement, "status" | "dead"> {
  status: string;
  dead: boolean;
}

const SETTLEMENT = `
select o.id as order_id, o.status,
  coalesce((select sum(r.amount) from producer_refund r where r.order_id = o.id and r.deleted_at is null), 0)::float8 as taken_back,
  coalesce((select sum(c.amount) from order_credit_line c where c.order_id = o.id and c.deleted_at is null), 0)::float8 as credited,
  coalesce((select -sum(e.amount) from ledger_entry e join producer_order po on po.id = e.producer_order_id
    where po.order_id = o.id and e.kind in ('cod_collected_by_producer', 'cod_collected_by_carrier')), 0)::float8 as collected,
  coalesce((select sum(c.amount) from payment p join capture c on c.payment_id = p.id and c.deleted_at is null
    join order_payment_collection opc on opc.payment_collection_id = p.payment_collection_id and opc.deleted_at is null
    where opc.order_id = o.id), 0)::float8 as captured,
  coalesce((select sum(f.amount) from payment p join refund f on f.payment_id = p.id and f.deleted_at is null
    join order_payment_collection opc on opc.payment_collection_id = p.payment_collection_id and opc.deleted_at is null
    where opc.order_id = o.id), 0)::float8 as refunded,
  coalesce((select sum(po.total - coalesce((select sum(r.amount) from producer_refund r
      where r.producer_order_id = po.id and r.deleted_at is null), 0)) from producer_order po
    where po.order_id = o.id and po.deleted_at is null and (po.payment_method <> 'cod' or po.paid_at is not null)), 0)::float8
    as owed_for_paid,
  not exists (select 1 from producer_order po where po.order_id = o.id and po.deleted_at is null
    and po.status not in ('cancelled', 'refused')) as dead,
  (select p.id from payment p join order_payment_collection opc
     on opc.payment_collection_id = p.payment_collection_id and opc.deleted_at is null
   where opc.order_id = o.id and p.canceled_at is null and p.deleted_at is null order by p.created_at limit 1) as payment_id,
  (select s.id from payment_session s join order_payment_collection opc
     on opc.payment_collection_id = s.payment_collection_id and opc.deleted_at is null
   where opc.order_id = o.id and s.deleted_at is null and s.status not in ('canceled', 'error')
   order by s.created_at desc limit 1) as session_id
from "order" o where o.id = :id`;

/** Reads one order's settlement; null for an unknown order. */
export async function readSettlement(container: MedusaContainer, orderId: string): Promise<Settlement | null> {
  const [row] = await select<Row>(container, SETTLEMENT, { id: orderId });
  return row ?? null;
}

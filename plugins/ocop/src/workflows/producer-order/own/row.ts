import type { PortalOrderCard } from "../../../contract/portal-order";
import { mayBeWorkedOn, type TimedPart, timerOf } from "../../../modules/marketplace/rules/timers";
import { ACCEPTED_AT_SQL } from "../../../modules/marketplace/rules/timers-sql";

/** What every answer about an own part is made of. Đồng and pieces. */
export interface OwnRow extends TimedPart {
  id: string;
  number: string;
  delivered_at: Date | null;
  total: number;
  taken_back: number;
  pieces: number;
  commune: string | null;
  province: string | null;
}

const TAKEN_BACK_SQL = `coalesce((select sum(r.amount) from producer_refund r
  where r.producer_order_id = po.id and r.deleted_at is null), 0)::float8`;

export const OWN_COLUMNS = `po.id, po.number, po.status, po.mode, po.payment_method, po.created_at, po.paid_at,
  po.delivered_at, po.total, ${ACCEPTED_AT_SQL} as accepted_at, ${TAKEN_BACK_SQL} as taken_back,
  coalesce((select sum(l.quantity - l.cancelled_quantity) from producer_order_line l
    where l.producer_order_id = po.id and l.deleted_at is null), 0)::float8 as pieces, a.city as commune, a.province`;

/** The one place where an own part is looked for: never without the producer whose it is. */
export const OWN_FROM = `from producer_order po join "order" o on o.id = po.order_id
  left join order_address a on a.id = o.shipping_address_id
  where po.producer_id = :producer and po.deleted_at is null`;

/** What list and page have in common. */
export function summaryOf(row: OwnRow, now: Date): Omit<PortalOrderCard, "goods"> {
  const timer = timerOf(row, now);
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    mode: row.mode,
    payment: row.payment_method,
    unpaid: !mayBeWorkedOn(row),
    created_at: row.created_at.toISOString(),
    total: row.total - row.taken_back,
    pieces: row.pieces,
    place: { commune: row.commune, province: row.province },
    timer: timer && { ...timer, due_at: timer.due_at.toISOString() },
  };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import type { FulfilmentMode, PaymentMethod, ProducerOrderStatus } from "../../shared/marketplace-vocabulary";

/** One line of a part. Đồng and pieces. */
export interface MailLine {
  id: string;
  title: string;
  variant_title: string | null;
  quantity: number;
  /** Of the pieces, those that were taken back. */
  cancelled_quantity: number;
  unit_price: number;
  item_total: number;
}

/** A producer's part of the order as its buyer knows it. Đồng. */
export interface MailPart {
  id: string;
  number: string;
  producer: string;
  status: ProducerOrderStatus;
  mode: FulfilmentMode;
  payment_method: PaymentMethod;
  delivery_name: string | null;
  promised_days_min: number | null;
  promised_days_max: number | null;
  carrier: string | null;
  tracking_code: string | null;
  item_total: number;
  discount_total: number;
  delivery_total: number;
  total: number;
  /** What cancels, returns and goodwill took off the bill. */
  taken_back: number;
  /** ISO 8601; null while the money is outstanding. */
  paid_at: string | null;
  delivered_at: string | null;
  /** Its buyer did not take it at the door. */
  refused_at_door: boolean;
  lines: MailLine[];
}

/** An order as it stands at this moment. */
export interface MailOrder {
  id: string;
  number: number;
  email: string | null;
  language: unknown;
  placed_at: Date;
  name: string;
  phone: string | null;
  street: string | null;
  commune: string | null;
  province: string | null;
  note: unknown;
  /** Until when an unpaid bank transfer is waited for, ISO 8601; null without such a limit. */
  pay_until: string | null;
  /** Money that has arrived, đồng. */
  received: number;
  parts: MailPart[];
}

const LINES = `select coalesce(json_agg(json_build_object('id', l.id, 'title', l.title, 'variant_title', l.variant_title,
    'quantity', l.quantity, 'cancelled_quantity', l.cancelled_quantity, 'unit_price', l.unit_price,
    'item_total', l.item_total) order by l.id), '[]')
  from producer_order_line l where l.producer_order_id = po.id and l.deleted_at is null`;

const PARTS = `select coalesce(json_agg(json_build_object('id', po.id, 'number', po.number, 'producer', coalesce(p.name, ''),
    'status', po.status, 'mode', po.mode, 'payment_method', po.payment_method, 'delivery_name', po.delivery_name,
    'promised_days_min', po.promised_days_min, 'promised_days_max', po.promised_days_max, 'carrier', po.carrier,
    'tracking_code', po.tracking_code, 'item_total', po.item_total, 'discount_total', po.discount_total,
    'delivery_total', po.delivery_total, 'total', po.total, 'paid_at', po.paid_at, 'delivered_at', po.delivered_at,
    'taken_back', coalesce((select sum(r.amount) from producer_refund r
      where r.producer_order_id = po.id and r.deleted_at is null), 0),
    'refused_at_door', exists (select 1 from producer_order_event e
      where e.producer_order_id = po.id and e.from_status = 'shipped' and e.to_status = 'refused'),
    'lines', (${LINES})) order by po.sequence), '[]')
  from producer_order po left join producer p on p.id = po.producer_id
  where po.order_id = o.id and po.deleted_at is null`;

/** Reads what the mails of an order say; null for an order that is gone. One statement, so that nothing disagrees. */
export async function readMailOrder(container: MedusaContainer, orderId: string): Promise<MailOrder | null> {
  const [order] = await select<MailOrder>(
    container,
    `select o.id, o.display_id as number, o.email, o.metadata->'language' as language, o.metadata->'note' as note,
       o.created_at as placed_at, concat_ws(' ', nullif(a.first_name, ''), nullif(a.last_name, '')) as name, a.phone,
       a.address_1 as street, a.city as commune, a.province,
       (select s.data->>'expires_at' from payment_session s join order_payment_collection opc
          on opc.payment_collection_id = s.payment_collection_id and opc.deleted_at is null
        where opc.order_id = o.id and s.deleted_at is null and s.status not in ('canceled', 'error')
        order by s.created_at desc limit 1) as pay_until,
       coalesce((select sum(pc.captured_amount) from payment_collection pc join order_payment_collection opc
          on opc.payment_collection_id = pc.id and opc.deleted_at is null
        where opc.order_id = o.id and pc.deleted_at is null), 0)::float8 as received,
       (${PARTS}) as parts
     from "order" o left join order_address a on a.id = o.shipping_address_id
     where o.id = :id and o.deleted_at is null and not o.is_draft_order`,
    { id: orderId },
  );
  return order ?? null;
}

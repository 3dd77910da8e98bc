import type { MedusaContainer } from "@medusajs/framework/types";
import type { TimedPart } from "../../modules/marketplace/rules/timers";
import { ACCEPTED_AT_SQL } from "../../modules/marketplace/rules/timers-sql";
import { select } from "../../shared/database";

/** A part as mails about it tell of it: nothing of its buyer but the place. Đồng and pieces. */
export interface MailedPart extends TimedPart {
  id: string;
  order_id: string;
  number: string;
  producer_id: string;
  producer: string;
  producer_phone: string | null;
  total: number;
  commune: string | null;
  province: string | null;
  lines: { title: string; variant_title: string | null; quantity: number; item_total: number }[];
}

/** Null for a part that is gone. */
export async function readMailedPart(container: MedusaContainer, id: string): Promise<MailedPart | null> {
  const [part] = await select<MailedPart>(
    container,
    `select po.id, po.order_id, po.number, po.producer_id, po.status, po.mode, po.payment_method, po.created_at, po.paid_at,
       ${ACCEPTED_AT_SQL} as accepted_at, p.name as producer, p.phone as producer_phone, a.city as commune, a.province,
       po.total - coalesce((select sum(r.amount) from producer_refund r
         where r.producer_order_id = po.id and r.deleted_at is null), 0)::float8 as total,
       coalesce((select json_agg(json_build_object('title', l.title, 'variant_title', l.variant_title,
           'quantity', l.quantity - l.cancelled_quantity,
           'item_total', l.unit_price * (l.quantity - l.cancelled_quantity)) order by l.id)
         from producer_order_line l where l.producer_order_id = po.id and l.deleted_at is null
           and l.quantity > l.cancelled_quantity), '[]') as lines
     from producer_order po join producer p on p.id = po.producer_id
     join "order" o on o.id = po.order_id left join order_address a on a.id = o.shipping_address_id
     where po.id = :id and po.deleted_at is null`,
    { id },
  );
  return part ?? null;
}

/** The address of a member who still acts for the producer and wants these mails; null for everybody else. */
export async function readReceiver(
  container: MedusaContainer,
  memberId: string,
  producerId: string,
): Promise<string | null> {
  const [member] = await select<{ email: string }>(
    container,
    `select email from producer_member where id = :memberId and producer_id = :producerId and status = 'active'
       and order_mails and deleted_at is null`,
    { memberId, producerId },
  );
  return member?.email ?? null;
}

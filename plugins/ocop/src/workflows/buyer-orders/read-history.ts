import type { MedusaContainer } from "@medusajs/framework/types";
import type { MyOrder } from "../../contract/account";
import { select } from "../../shared/database";
import type { ProducerOrderStatus } from "../../shared/marketplace-vocabulary";

interface Row {
  count: number;
  id: string | null;
  display_id: number;
  created_at: string | Date;
  status: string;
  total: string | number | null;
  awaiting_payment: boolean | null;
  items: { title: string; thumbnail: string | null; quantity: string | number }[] | null;
  parts: { number: string; status: ProducerOrderStatus; name: string | null; slug: string | null }[] | null;
}

/** A buyer's order without its link, which the route signs. */
export type HistoryOrder = Omit<MyOrder, "token"> & { id: string };

/**
 * One page, newest first, in one statement. The total is the sum of the frozen parts; until an order is split, Medusa's
 * own. `count` comes with every answer, so that a page behind the last one still knows how many there are.
 */
const HISTORY = `
  with page as (
    select o.id, o.display_id, o.created_at, o.status, o.version from "order" o
    where o.customer_id = :customer and o.is_draft_order = false and o.deleted_at is null
    order by o.created_at desc, o.id desc limit :limit offset :offset)
  select cast(c.count as int) as count, o.id, o.display_id, o.created_at, o.status,
    coalesce(p.total, cast(s.totals ->> 'current_order_total' as numeric)) as total, i.items, p.parts,
    p.awaiting_payment
  from (select count(*) as count from "order" o
    where o.customer_id = :customer and o.is_draft_order = false and o.deleted_at is null) c
  left join page o on true
  left join lateral (
    select totals from order_summary where order_id = o.id and deleted_at is null order by version desc limit 1) s on true
  left join lateral (
    select json_agg(json_build_object('title', coalesce(nullif(li.product_title, ''), li.title),
      'thumbnail', li.thumbnail, 'quantity', oi.quantity) order by li.created_at, li.id) as items
    from order_item oi join order_line_item li on li.id = oi.item_id
    where oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null and oi.quantity > 0) i on true
  left join lateral (
    select sum(po.total) as total, bool_or(po.payment_method <> 'cod' and po.paid_at is null
        and po.status not in ('cancelled', 'refused')) as awaiting_payment, json_agg(json_build_object('number', po.number, 'status', po.status,
      'name', pr.name, 'slug', pr.slug) order by po.sequence) as parts
    from producer_order po left join producer pr on pr.id = po.producer_id
    where po.order_id = o.id and po.deleted_at is null) p on true
  order by o.created_at desc, o.id desc`;

/** The orders of one customer; `customerId` comes from the token and from nowhere else. */
export async function readHistory(
  container: MedusaContainer,
  customerId: string,
  page: { limit: number; offset: number },
): Promise<{ orders: HistoryOrder[]; count: number }> {
  const rows = await select<Row>(container, HISTORY, { customer: customerId, ...page });
  return { orders: rows.flatMap(orderOf), count: rows[0]?.count ?? 0 };
}

function orderOf({ id, ...row }: Row): HistoryOrder[] {
  if (id === null) return [];
  const items = (row.items ?? []).map((item) => ({ ...item, quantity: Number(item.quantity) }));
  return [
    {
      id,
      number: row.display_id,
      created_at: new Date(row.created_at).toISOString(),
      total: Number(row.total ?? 0),
      cancelled: row.status === "canceled",
      awaiting_payment: row.status !== "canceled" && row.awaiting_payment === true,
      pieces: items.reduce((sum, { quantity }) => sum + quantity, 0),
      items,
      parts: (row.parts ?? []).map(({ number, status, name, slug }) => ({
        number,
        status,
        producer: { name: name ?? "", slug },
      })),
    },
  ];
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { PortalOrderCard, PortalOrderList, PortalOrderQuery } from "../../../contract/portal-order";
import { WORKABLE_SQL } from "../../../modules/marketplace/rules/timers-sql";
import { select } from "../../../shared/database";
import { PRODUCER_ORDER_STATUSES, type ProducerOrderStatus } from "../../../shared/marketplace-vocabulary";
import { OWN_COLUMNS, OWN_FROM, type OwnRow, summaryOf } from "./row";

/** Lines of a part that a card names. */
const GOODS_SHOWN = 3;
const OPEN = "po.status in ('new', 'accepted', 'partly_cancelled', 'packed')";

const FILTERS = `and (:status::text is null or po.status = :status)
  and (:payment::text is null or po.payment_method = :payment)
  and (not :waiting::boolean or (${OPEN} and ${WORKABLE_SQL}))
  and (:q::text is null or starts_with(po.number, :q))`;

const GOODS = `coalesce((select json_agg(json_build_object('title', g.title, 'quantity', g.pieces) order by g.id)
  from (select l.id, l.title, l.quantity - l.cancelled_quantity as pieces from producer_order_line l
    where l.producer_order_id = po.id and l.deleted_at is null order by l.id limit ${GOODS_SHOWN}) g), '[]') as goods`;

async function readCounts(container: MedusaContainer, producer: string) {
  const rows = await select<{ status: ProducerOrderStatus; parts: string; workable: string; open: boolean }>(
    container,
    `select po.status, count(*) as parts, count(*) filter (where ${WORKABLE_SQL}) as workable, bool_or(${OPEN}) as open
     from producer_order po where po.producer_id = :producer and po.deleted_at is null group by po.status`,
    { producer },
  );
  const of = (status: ProducerOrderStatus) => Number(rows.find((row) => row.status === status)?.parts ?? 0);
  const counts = Object.fromEntries(PRODUCER_ORDER_STATUSES.map((status) => [status, of(status)]));
  const waiting = rows.reduce((sum, { workable, open }) => sum + (open ? Number(workable) : 0), 0);
  return { counts: counts as PortalOrderList["counts"], waiting };
}

/** Whether a member gets mails about orders. */
async function wantsMails(container: MedusaContainer, producer: string, member: string): Promise<boolean> {
  const [row] = await select<{ order_mails: boolean }>(
    container,
    "select order_mails from producer_member where id = :member and producer_id = :producer and deleted_at is null",
    { member, producer },
  );
  return row?.order_mails ?? false;
}

/** A producer's own parts, newest first, with how many there are in each state. */
export async function listOwnParts(
  container: MedusaContainer,
  { producer_id, actor }: { producer_id: string; actor: string },
  query: PortalOrderQuery,
): Promise<PortalOrderList> {
  const { limit, offset } = query;
  const bindings = {
    producer: producer_id,
    status: query.status ?? null,
    payment: query.payment ?? null,
    waiting: query.waiting ?? false,
    q: query.q?.replace(/^#/, "") ?? null,
  };
  const [rows, [counted], { counts, waiting }, mails] = await Promise.all([
    select<OwnRow & Pick<PortalOrderCard, "goods">>(
      container,
      `select ${OWN_COLUMNS}, ${GOODS} ${OWN_FROM} ${FILTERS}
       order by po.created_at desc, po.id desc limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: string }>(
      container,
      `select count(*) as count from producer_order po where po.producer_id = :producer and po.deleted_at is null ${FILTERS}`,
      bindings,
    ),
    readCounts(container, producer_id),
    wantsMails(container, producer_id, actor),
  ]);
  const now = new Date();
  const orders = rows.map(({ goods, ...row }) => ({ ...summaryOf(row, now), goods }));
  return { orders, count: Number(counted?.count ?? 0), limit, offset, counts, waiting, mails };
}

/** How many new parts of a producer wait for its yes: one look into an index. */
export async function countNewParts(container: MedusaContainer, producerId: string): Promise<number> {
  const [row] = await select<{ count: string }>(
    container,
    `select count(*) as count from producer_order po
     where po.producer_id = :producer and po.status = 'new' and po.deleted_at is null and ${WORKABLE_SQL}`,
    { producer: producerId },
  );
  return Number(row?.count ?? 0);
}

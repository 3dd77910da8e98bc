import type { MedusaContainer } from "@medusajs/framework/types";
import { DUE_AT_SQL } from "../../modules/marketplace/rules/timers-sql";
import { select } from "../../shared/database";
import type { PaymentMethod, ProducerOrderStatus } from "../../shared/marketplace-vocabulary";

export interface PartFilters {
  status?: ProducerOrderStatus | undefined;
  payment_method?: PaymentMethod | undefined;
  producer_id?: string | undefined;
  order_id?: string | undefined;
  late?: boolean | undefined;
  q?: string | undefined;
  limit: number;
  offset: number;
}

interface Counted {
  count: string;
}

const COLUMNS = `po.id, po.number, po.order_id, po.producer_id, p.name as producer_name, po.status, po.mode,
  po.payment_method, po.item_total, po.discount_total, po.delivery_total, po.tax_total, po.total, po.delivery_name,
  po.promised_days_min, po.promised_days_max, po.carrier, po.tracking_code, po.cash_holder, po.cash_collected_at,
  po.paid_at, po.delivered_at, po.created_at, ${DUE_AT_SQL} as due_at,
  coalesce((select sum(r.amount) from producer_refund r where r.producer_order_id = po.id and r.deleted_at is null), 0)::float8
    as refunded_total`;

/** The operator's list of parts, newest first. Amounts are đồng. */
export async function listParts(container: MedusaContainer, filters: PartFilters) {
  const where = `po.deleted_at is null
    and (:status::text is null or po.status = :status) and (:method::text is null or po.payment_method = :method)
    and (:producer::text is null or po.producer_id = :producer) and (:order::text is null or po.order_id = :order)
    and (:late::boolean is null or coalesce(${DUE_AT_SQL} <= now(), false) = :late)
    and (:q::text is null or po.number = :q or starts_with(po.number, :q || '-'))`;
  const bindings = {
    status: filters.status ?? null,
    method: filters.payment_method ?? null,
    producer: filters.producer_id ?? null,
    order: filters.order_id ?? null,
    late: filters.late ?? null,
    q: filters.q ?? null,
  };
  const from = "from producer_order po left join producer p on p.id = po.producer_id";
  const [rows, [counted]] = await Promise.all([
    select<Record<string, unknown>>(
      container,
      `select ${COLUMNS} ${from} where ${where} order by po.created_at desc, po.id desc limit :limit offset :offset`,
      { ...bindings, limit: filters.limit, offset: filters.offset },
    ),
    select<Counted>(container, `select count(*) as count from producer_order po where ${where}`, bindings),
  ]);
  return { producer_orders: rows, count: Number(counted?.count ?? 0), limit: filters.limit, offset: filters.offset };
}

/** One part with its lines, history and refunds; null when there is none. */
export async function readPartDetail(container: MedusaContainer, id: string): Promise<Record<string, unknown> | null> {
  const [row] = await select<Record<string, unknown>>(
    container,
    `select ${COLUMNS},
       (select json_agg(to_jsonb(l) - 'deleted_at' order by l.id) from producer_order_line l
        where l.producer_order_id = po.id and l.deleted_at is null) as lines,
       (select json_agg(json_build_object('from', e.from_status, 'to', e.to_status, 'at', e.at, 'actor', e.actor,
          'reason', e.reason) order by e.at, e.id) from producer_order_event e where e.producer_order_id = po.id) as events,
       coalesce((select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'amount', r.amount, 'paid_back', r.paid_back,
          'reason', r.reason, 'status', r.status, 'at', r.created_at) order by r.created_at) from producer_refund r
        where r.producer_order_id = po.id and r.deleted_at is null), '[]') as refunds
     from producer_order po left join producer p on p.id = po.producer_id where po.id = :id and po.deleted_at is null`,
    { id },
  );
  return row ?? null;
}

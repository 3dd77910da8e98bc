import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { BookedLine } from "../../../modules/marketplace/rules/entries";
import { select } from "../../../shared/database";
import type { CashHolder, ProducerOrderStatus, RefundKind } from "../../../shared/marketplace-vocabulary";
import { OWN_COLUMNS, OWN_FROM, type OwnRow } from "./row";

/** A line as it stands in the part, with what was frozen at placement. Đồng and pieces. */
export interface OwnLine extends BookedLine {
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  unit_price: number;
  commission_bp: number;
}

/** Everything that the producer's page and papers of one part are made of; not all of it may be shown. */
export interface OwnPart extends OwnRow {
  producer_id: string;
  delivery_total: number;
  delivery_market: number;
  delivery_refunded: number;
  delivery_name: string | null;
  promised_days_min: number | null;
  promised_days_max: number | null;
  carrier: string | null;
  tracking_code: string | null;
  cash_holder: CashHolder | null;
  cash_collected_at: Date | null;
  buyer_name: string;
  buyer_phone: string | null;
  buyer_street: string | null;
  buyer_note: unknown;
  lines: OwnLine[];
  events: {
    to: ProducerOrderStatus;
    at: string;
    actor: string;
    /** Null unless it was a member of this producer, who may be gone meanwhile. */
    member: string | null;
    reason: string | null;
  }[];
  refunds: { kind: RefundKind; amount: number; at: string }[];
}

const DETAIL = `po.producer_id, po.delivery_total, po.delivery_market, po.delivery_name, po.promised_days_min,
  po.promised_days_max, po.carrier, po.tracking_code, po.cash_holder, po.cash_collected_at,
  coalesce((select sum(r.delivery_amount) from producer_refund r
    where r.producer_order_id = po.id and r.deleted_at is null), 0)::float8 as delivery_refunded,
  concat_ws(' ', nullif(a.first_name, ''), nullif(a.last_name, '')) as buyer_name, a.phone as buyer_phone,
  a.address_1 as buyer_street, o.metadata->'note' as buyer_note,
  coalesce((select json_agg(json_build_object('id', l.id, 'title', l.title, 'variant_title', l.variant_title,
      'thumbnail', l.thumbnail, 'quantity', l.quantity, 'unit_price', l.unit_price, 'item_total', l.item_total,
      'discount_total', l.discount_total, 'discount_market', l.discount_market, 'commission_bp', l.commission_bp,
      'commission', l.commission, 'vat_withheld', l.vat_withheld, 'pit_withheld', l.pit_withheld,
      'cancelled_quantity', l.cancelled_quantity, 'refunded_amount', l.refunded_amount) order by l.id)
    from producer_order_line l where l.producer_order_id = po.id and l.deleted_at is null), '[]') as lines,
  coalesce((select json_agg(json_build_object('to', e.to_status, 'at', e.at, 'actor', e.actor, 'reason', e.reason,
      'member', (select coalesce(m.name, m.email) from producer_member m
        where m.id = e.actor and m.producer_id = po.producer_id)) order by e.at, e.id)
    from producer_order_event e where e.producer_order_id = po.id), '[]') as events,
  coalesce((select json_agg(json_build_object('kind', r.kind, 'amount', r.amount, 'at', r.created_at)
      order by r.created_at) from producer_refund r
    where r.producer_order_id = po.id and r.deleted_at is null), '[]') as refunds`;

/** Which part, and whose it has to be. */
export interface OwnReference {
  producer_id: string;
  id: string;
}

/** One own part. @throws MedusaError not_found `order_not_found` for an id that is unknown or another producer's */
export async function readOwnRow(container: MedusaContainer, { producer_id, id }: OwnReference): Promise<OwnPart> {
  const [part] = await select<OwnPart>(container, `select ${OWN_COLUMNS}, ${DETAIL} ${OWN_FROM} and po.id = :id`, {
    producer: producer_id,
    id,
  });
  if (part === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no part ${id}`, "order_not_found");
  return part;
}

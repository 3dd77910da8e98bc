import type { MedusaContainer } from "@medusajs/framework/types";
import type { CommissionRuleFacts } from "../../modules/marketplace/rules/commission";
import type { PlacedLine, PlacedMethod, PlacedOrder, SplitRules } from "../../modules/marketplace/rules/placed-order";
import { dayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { methodOfProvider, type PromotionBearer } from "../../shared/marketplace-vocabulary";

interface OrderRow {
  id: string;
  display_id: number;
  created_at: Date;
  total: number;
  provider_id: string | null;
  lines: PlacedLine[];
  methods: PlacedMethod[];
}

/**
 * The order as it was placed: version 1 of its rows, whatever was edited since, so that a repair weeks later derives
 * what the first hour would have derived.
 */
const ORDER = `
select o.id, o.display_id, o.created_at,
  (select (s.totals->>'original_order_total')::float8 from order_summary s
   where s.order_id = o.id and s.deleted_at is null order by s.version limit 1) as total,
  (select ps.provider_id from order_payment_collection opc
   join payment_session ps on ps.payment_collection_id = opc.payment_collection_id and ps.deleted_at is null
   where opc.order_id = o.id and opc.deleted_at is null
   order by (ps.status in ('canceled', 'error')), ps.created_at desc limit 1) as provider_id,
  coalesce((select json_agg(json_build_object(
      'id', li.id, 'product_id', li.product_id, 'variant_id', li.variant_id,
      'title', coalesce(li.product_title, li.title), 'variant_title', li.variant_title, 'thumbnail', li.thumbnail,
      'quantity', oi.quantity, 'unit_price', coalesce(oi.unit_price, li.unit_price),
      'requires_shipping', li.requires_shipping, 'producer_id', pp.producer_id,
      'producer_kind', coalesce(p.kind, 'unknown'), 'product_group', rp."group",
      'discounts', coalesce((select json_agg(json_build_object('code', a.code, 'amount', a.amount))
         from order_line_item_adjustment a where a.item_id = li.id and a.version = 1 and a.deleted_at is null), '[]'),
      'tax_percent', coalesce((select sum(t.rate) from order_line_item_tax_line t
         where t.item_id = li.id and t.deleted_at is null), 0)) order by li.created_at, li.id)
    from order_item oi join order_line_item li on li.id = oi.item_id
    left join product_producer pp on pp.product_id = li.product_id and pp.deleted_at is null
    left join producer p on p.id = pp.producer_id
    left join product_rated_product prp on prp.product_id = li.product_id and prp.deleted_at is null
    left join rated_product rp on rp.id = prp.rated_product_id
    where oi.order_id = o.id and oi.version = 1 and oi.deleted_at is null), '[]') as lines,
  coalesce((select json_agg(json_build_object(
      'producer_id', so.data->>'producer_id', 'option_id', sm.shipping_option_id, 'name', sm.name,
      'kind', coalesce(so.data->>'kind', 'delivery'), 'amount', sm.amount,
      'sales_point_id', so.data->>'sales_point_id',
      'promised_days_min', (so.data->'promised_days'->>'min')::int,
      'promised_days_max', (so.data->'promised_days'->>'max')::int,
      'discounts', coalesce((select json_agg(json_build_object('code', a.code, 'amount', a.amount))
         from order_shipping_method_adjustment a
         where a.shipping_method_id = sm.id and a.version = 1 and a.deleted_at is null), '[]')) order by sm.id)
    from order_shipping os join order_shipping_method sm on sm.id = os.shipping_method_id
    left join shipping_option so on so.id = sm.shipping_option_id
    where os.order_id = o.id and os.version = 1 and os.deleted_at is null), '[]') as methods
from "order" o where o.id = :id and o.deleted_at is null`;

/** One purchase as it was placed; null for an unknown order. Amounts are đồng. */
export async function readPlacedOrder(container: MedusaContainer, orderId: string): Promise<PlacedOrder | null> {
  const [row] = await select<OrderRow>(container, ORDER, { id: orderId });
  if (!row) return null;
  return {
    id: row.id,
    display_id: row.display_id,
    total: row.total,
    day: dayInHoChiMinh(row.created_at),
    // An order that costs nothing has no payment session; nothing will be collected for it at the door.
    payment_method: methodOfProvider(row.provider_id ?? "") ?? "card",
    lines: row.lines,
    methods: row.methods,
  };
}

/** What the operator decided about commission and about who bears a promotion, as it stands now. */
export async function readSplitRules(container: MedusaContainer): Promise<SplitRules> {
  const [commission, bearers] = await Promise.all([
    select<CommissionRuleFacts>(
      container,
      `select id, position, producer_id, producer_kind, product_group, product_id, rate_bp, valid_from, valid_to, active
       from commission_rule where deleted_at is null and active`,
    ),
    select<{ code: string; bearer: PromotionBearer }>(
      container,
      "select code, bearer from promotion_bearer where deleted_at is null",
    ),
  ]);
  return { commission, bearers: new Map(bearers.map(({ code, bearer }) => [code, bearer])) };
}

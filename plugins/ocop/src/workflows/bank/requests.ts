import type { MedusaContainer } from "@medusajs/framework/types";
import type { Target } from "../../modules/bank/rules/placement";
import { select } from "../../shared/database";
import { PAYMENT_PROVIDERS } from "../../shared/marketplace-vocabulary";

/** A request for money, as its session, its order and its transfers have it now. Đồng. */
export interface TransferState {
  session_id: string;
  reference: string;
  bank_bin: string;
  account_number: string;
  account_name: string;
  expires_at: string;
  /** Null while the cart is no order yet. */
  order_id: string | null;
  order_status: string | null;
  /** What the order costs by now, as long as it is unpaid. */
  bill: number;
  applied: number;
  captured: number;
  refunded: number;
  payment_id: string | null;
}

const KEYS = {
  reference: "s.data->>'reference'",
  session: "s.id",
  order: "opc.order_id",
} as const;

const STATE = (key: keyof typeof KEYS) => `
select s.id as session_id, s.data->>'reference' as reference, s.data->>'bank_bin' as bank_bin,
  s.data->>'account_number' as account_number, s.data->>'account_name' as account_name,
  s.data->>'expires_at' as expires_at, o.id as order_id, o.status as order_status,
  coalesce(b.bill, s.amount)::float8 as bill, a.applied, c.captured, f.refunded, p.id as payment_id
from payment_session s
left join order_payment_collection opc on opc.payment_collection_id = s.payment_collection_id and opc.deleted_at is null
left join "order" o on o.id = opc.order_id and o.deleted_at is null
left join payment p on p.payment_session_id = s.id and p.canceled_at is null and p.deleted_at is null
left join lateral (select sum(po.total) - coalesce((select sum(r.amount - r.paid_back) from producer_refund r
    where r.order_id = opc.order_id and r.deleted_at is null), 0) as bill
  from producer_order po where po.order_id = opc.order_id and po.deleted_at is null) b on true
left join lateral (select coalesce(sum(t.amount), 0)::float8 as applied from bank_transfer_part t
  where t.session_id = s.id and t.place = 'applied') a on true
left join lateral (select coalesce(sum(x.amount), 0)::float8 as captured from capture x
  where x.payment_id = p.id and x.deleted_at is null) c on true
left join lateral (select coalesce(sum(x.amount), 0)::float8 as refunded from refund x
  where x.payment_id = p.id and x.deleted_at is null) f on true
where s.provider_id = '${PAYMENT_PROVIDERS.vietqr}' and s.deleted_at is null and ${KEYS[key]} = any(:values)`;

/** Reads requests for money by their references, sessions or orders. */
export async function readStates(
  container: MedusaContainer,
  key: keyof typeof KEYS,
  values: readonly string[],
): Promise<TransferState[]> {
  return values.length === 0 ? [] : select<TransferState>(container, STATE(key), { values: [...values] });
}

/** What a transfer may pay of a request: nothing more once it was paid or its order is over. */
export function targetOf(state: TransferState): Target {
  return {
    session_id: state.session_id,
    order_id: state.order_id,
    due: state.captured > 0 ? 0 : Math.max(state.bill, 0),
    open: state.order_status !== "canceled",
  };
}

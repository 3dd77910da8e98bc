import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow, capturePaymentWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { PAYMENT_PROVIDERS } from "../../shared/marketplace-vocabulary";
import { select } from "../../shared/database";
import { authorizeDeferred } from "../payment";
import { readSettlement, type Settlement } from "./settlement";
import { releaseReservations, restockRefused } from "./stock";

const LOCK_SECONDS = 30;
/**
 * Medusa's own workflow that a refund uses to lower an order. It is registered but not exported, so it is run by name; the
 * exported one refuses orders that are paid.
 */
const CREDIT_WORKFLOW = "create-order-refund-credit-lines";

/** The payment that collected cash is captured on; made when the first parcel is paid. */
async function cashPayment(container: MedusaContainer, state: Settlement): Promise<string | null> {
  if (state.payment_id !== null) return state.payment_id;
  const [session] = await select<{ id: string }>(
    container,
    "select id from payment_session where id = :id and provider_id = :cash",
    { id: state.session_id ?? "", cash: PAYMENT_PROVIDERS.cod },
  );
  if (!session) return null;
  return authorizeDeferred(container, session.id, { state: "collected", collected_at: new Date().toISOString() });
}

async function credit(container: MedusaContainer, state: Settlement): Promise<void> {
  const missing = state.taken_back - state.credited;
  if (missing <= 0 || state.status === "canceled") return;
  await container.resolve(Modules.WORKFLOW_ENGINE).run(CREDIT_WORKFLOW, {
    input: { order_id: state.order_id, amount: missing },
  });
}

async function capture(container: MedusaContainer, state: Settlement): Promise<void> {
  const missing = state.collected - state.captured;
  if (missing <= 0) return;
  const paymentId = await cashPayment(container, state);
  if (paymentId !== null) {
    await capturePaymentWorkflow(container).run({ input: { payment_id: paymentId, amount: missing } });
  }
}

async function payBack(container: MedusaContainer, state: Settlement): Promise<void> {
  const over = state.captured - state.refunded - state.owed_for_paid;
  // Only refunds give money back; a payment that is too high for another reason is the bank's room to clear.
  const due = Math.min(over, state.taken_back - state.refunded);
  if (due <= 0 || state.payment_id === null) return;
  await refundPaymentWorkflow(container).run({ input: { payment_id: state.payment_id, amount: due } });
}

/**
 * Brings Medusa's order in line with its parts: stock, credit lines, captured cash, money given back, and the end of an
 * order of which nothing is left. Each step asks for the difference between what should be and what is, so it may be
 * called again after any crash, and two callers wait for one another.
 */
export async function settleOrder(container: MedusaContainer, orderId: string): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(
    `ocop-settle:${orderId}`,
    async () => {
      await releaseReservations(container, orderId);
      await restockRefused(container, orderId);
      // Money first: Medusa's refund lowers the order by what it gives back, and would lower it twice after a credit.
      for (const step of [capture, payBack, credit]) {
        const state = await readSettlement(container, orderId);
        if (state !== null) await step(container, state);
      }
      const state = await readSettlement(container, orderId);
      const settled = state !== null && state.captured <= state.refunded;
      if (settled && state.dead && state.status === "pending" && !(await hasFulfilments(container, orderId))) {
        await cancelOrderWorkflow(container).run({ input: { order_id: orderId } });
      }
      await select(
        container,
        "update producer_refund set status = 'paid', updated_at = now() where order_id = :id and status = 'pending' returning id",
        { id: orderId },
      );
    },
    { timeout: LOCK_SECONDS },
  );
}

/** Medusa cancels no order of which something was sent. */
async function hasFulfilments(container: MedusaContainer, orderId: string): Promise<boolean> {
  const rows = await select(
    container,
    `select 1 from order_fulfillment f join fulfillment x on x.id = f.fulfillment_id and x.canceled_at is null
     where f.order_id = :id and f.deleted_at is null limit 1`,
    { id: orderId },
  );
  return rows.length > 0;
}

/** Orders whose refunds or collected cash a crash left half settled. */
export async function readUnsettledOrders(container: MedusaContainer): Promise<string[]> {
  const rows = await select<{ order_id: string }>(
    container,
    `select distinct order_id from producer_refund
     where status = 'pending' and deleted_at is null and created_at < now() - interval '1 minute'
     union
     select po.order_id from producer_order po where po.payment_method = 'cod' and po.cash_collected_at < now() - interval '1 minute'
       and po.cash_collected_at > now() - interval '30 days'
     group by po.order_id
     having (select -sum(e.amount) from ledger_entry e join producer_order x on x.id = e.producer_order_id
         where x.order_id = po.order_id and e.kind in ('cod_collected_by_producer', 'cod_collected_by_carrier'))
       > coalesce((select sum(c.amount) from payment p join capture c on c.payment_id = p.id and c.deleted_at is null
         join order_payment_collection opc on opc.payment_collection_id = p.payment_collection_id and opc.deleted_at is null
         where opc.order_id = po.order_id), 0)
     limit 200`,
  );
  return rows.map(({ order_id }) => order_id);
}

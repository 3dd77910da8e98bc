import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { BANK_MODULE, type BankModuleService } from "../../modules/bank";
import { select } from "../../shared/database";
import { PAYMENT_PROVIDERS } from "../../shared/marketplace-vocabulary";
import { readStates } from "./requests";
import { alone, settleTransfers } from "./settle";

/** Minutes after the buyer's deadline in which a transfer that was made in time may still arrive. */
const GRACE_MINUTES = 10;
const BATCH = 50;

const OVERDUE = `(s.data->>'expires_at')::timestamptz < now() - interval '${GRACE_MINUTES} minutes'`;

/** Orders that wait for a transfer past their time. */
async function readOverdue(container: MedusaContainer): Promise<string[]> {
  const rows = await select<{ session_id: string }>(
    container,
    `select s.id as session_id from payment_session s
     join order_payment_collection opc on opc.payment_collection_id = s.payment_collection_id and opc.deleted_at is null
     join "order" o on o.id = opc.order_id and o.status = 'pending' and o.deleted_at is null
     where s.provider_id = '${PAYMENT_PROVIDERS.vietqr}' and s.status = 'pending_authorization' and s.deleted_at is null
       and ${OVERDUE} order by s.created_at limit ${BATCH}`,
  );
  return rows.map(({ session_id }) => session_id);
}

/** Cancels the order of a request, unless its money is there. @returns the order's id when it was cancelled */
async function cancelUnpaid(container: MedusaContainer, sessionId: string): Promise<string | null> {
  return alone(container, sessionId, async () => {
    const [state] = await readStates(container, "session", [sessionId]);
    if (!state || state.order_id === null || state.order_status === "canceled") return null;
    if (state.captured > 0 || state.applied >= state.bill) return null;
    await cancelOrderWorkflow(container).run({ input: { order_id: state.order_id } });
    return state.order_id;
  });
}

/** Requests of which the money and the payment may disagree: what a crash, or an event that was lost, left. */
async function readUnsettled(container: MedusaContainer): Promise<string[]> {
  const rows = await select<{ session_id: string }>(
    container,
    `select t.session_id from bank_transfer_part t join payment_session s on s.id = t.session_id
     join order_payment_collection opc on opc.payment_collection_id = s.payment_collection_id and opc.deleted_at is null
     left join payment p on p.payment_session_id = s.id and p.canceled_at is null
     left join lateral (select coalesce(sum(c.amount), 0) as captured from capture c
       where c.payment_id = p.id and c.deleted_at is null) c on true
     left join lateral (select coalesce(sum(f.amount), 0) as refunded from refund f
       where f.payment_id = p.id and f.deleted_at is null) f on true
     where t.place = 'applied'
     group by t.session_id, c.captured, f.refunded
     having (c.captured > 0 and sum(t.amount) > c.captured - f.refunded)
       or (c.captured = 0 and sum(t.amount) > 0)
     limit ${BATCH}`,
  );
  return rows.map(({ session_id }) => session_id);
}

/** Money for carts that never became orders: their requests are gone or long over. */
async function readAbandoned(container: MedusaContainer): Promise<string[]> {
  const rows = await select<{ session_id: string }>(
    container,
    `select t.session_id from bank_transfer_part t left join payment_session s on s.id = t.session_id and s.deleted_at is null
     left join order_payment_collection opc on opc.payment_collection_id = s.payment_collection_id and opc.deleted_at is null
     where t.place = 'applied' and opc.id is null and (s.id is null or ${OVERDUE})
     group by t.session_id having sum(t.amount) > 0 limit ${BATCH}`,
  );
  return rows.map(({ session_id }) => session_id);
}

/**
 * What time does to requests for money: unpaid orders are cancelled, which sets their goods free; money for carts that
 * never became orders is owed back; and what a crash left unsettled is settled. One failure stops nothing else.
 * @returns ids of the orders that were cancelled
 */
export async function expireTransfers(container: MedusaContainer): Promise<string[]> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const bank: BankModuleService = container.resolve(BANK_MODULE);
  const cancelled: string[] = [];
  const each = async (ids: readonly string[], work: (id: string) => Promise<unknown>) => {
    for (const id of ids) {
      await work(id).catch((error: unknown) => logger.error(`transfers of ${id} come back later: ${String(error)}`));
    }
  };
  await each(await readOverdue(container), async (id) => {
    const order = await cancelUnpaid(container, id);
    if (order !== null) cancelled.push(order);
    await settleTransfers(container, id);
  });
  await each(await readAbandoned(container), async (id) => bank.release(id, 0, "late"));
  await each(await readUnsettled(container), async (id) => settleTransfers(container, id));
  return cancelled;
}

const expireStep = createStep(
  "ocop-expire-transfers",
  async (_input: Record<string, never>, { container }) => new StepResponse(await expireTransfers(container)),
);

/** Ends what waited too long for a transfer. */
export const expireTransfersWorkflow = createWorkflow(
  "ocop-expire-transfers",
  (input: Record<string, never>) => new WorkflowResponse(expireStep(input)),
);

import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import { BANK_MODULE, type BankModuleService } from "../../modules/bank";
import type { TransferReason } from "../../shared/bank-vocabulary";
import { authorizeDeferred } from "../payment";
import { readStates, type TransferState } from "./requests";

const LOCK_SECONDS = 30;

/** What an order may keep of the money that came for it, and why not the rest. Đồng. */
export function keepOf(state: TransferState): { keep: number; reason: TransferReason } {
  if (state.captured > 0) {
    return { keep: state.captured - state.refunded, reason: state.refunded > 0 ? "refund" : "over" };
  }
  if (state.order_status === "canceled") return { keep: 0, reason: "cancelled" };
  return { keep: Math.max(state.bill, 0), reason: "over" };
}

/** The whole bill is there: the order is paid, once. */
async function capture(container: MedusaContainer, state: TransferState): Promise<void> {
  const { order_id, order_status, captured, applied, bill, session_id } = state;
  if (order_id === null || order_status === "canceled" || captured > 0 || bill <= 0 || applied < bill) return;
  const payment_id = state.payment_id ?? (await authorizeDeferred(container, session_id, { state: "received" }));
  if (payment_id !== null) await capturePaymentWorkflow(container).run({ input: { payment_id, amount: bill } });
}

/** Runs work on one request for money while nobody else does. */
export async function alone<T>(container: MedusaContainer, sessionId: string, work: () => Promise<T>): Promise<T> {
  return container.resolve(Modules.LOCKING).execute(`ocop-transfer:${sessionId}`, work, { timeout: LOCK_SECONDS });
}

/**
 * Brings a payment in line with the money that lies for it: pays the order when its bill is covered, and calls owed back
 * what the order may not keep. It asks for the difference between what should be and what is, so it may be called
 * again after any crash. A request that is no order yet keeps its money until it is one, or is given up.
 */
export async function settleTransfers(container: MedusaContainer, sessionId: string): Promise<void> {
  const read = async () => (await readStates(container, "session", [sessionId]))[0];
  await alone(container, sessionId, async () => {
    const before = await read();
    if (!before || before.order_id === null) return;
    await capture(container, before);
    const state = (await read()) ?? before;
    const { keep, reason } = keepOf(state);
    const bank: BankModuleService = container.resolve(BANK_MODULE);
    if (state.applied > keep) await bank.release(sessionId, keep, reason);
  });
}

/** The same for whatever an order asked for; nothing for an order that is not paid by transfer. */
export async function settleTransfersOfOrder(container: MedusaContainer, orderId: string): Promise<void> {
  for (const { session_id } of await readStates(container, "order", [orderId])) {
    await settleTransfers(container, session_id);
  }
}

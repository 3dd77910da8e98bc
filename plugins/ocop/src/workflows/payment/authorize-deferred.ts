import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { authorizePaymentSessionForOrderWorkflow } from "@medusajs/medusa/core-flows";
import { select } from "../../shared/database";

/**
 * Makes the payment of an order that was placed before its money came: tells the session's provider what came in
 * (`data`, laid over what the session remembers), and authorises.
 * @returns the payment's id; null for an unknown session
 * @throws Error when no payment came of it: Medusa's own step keeps silent about a provider's failure
 */
export async function authorizeDeferred(
  container: MedusaContainer,
  sessionId: string,
  data: Record<string, unknown>,
): Promise<string | null> {
  const [session] = await select<{ amount: number; data: Record<string, unknown> }>(
    container,
    "select amount::float8 as amount, data from payment_session where id = :id",
    { id: sessionId },
  );
  if (!session) return null;
  await container.resolve(Modules.PAYMENT).updatePaymentSession({
    id: sessionId,
    amount: session.amount,
    currency_code: "vnd",
    data: { ...session.data, ...data },
    // Medusa authorises a deferred session only while it is still called pending.
    status: "pending_authorization",
  });
  const { result } = await authorizePaymentSessionForOrderWorkflow(container).run({
    input: { payment_session_id: sessionId },
  });
  if (!result?.id) throw new Error(`no payment came of session ${sessionId}`);
  return result.id;
}

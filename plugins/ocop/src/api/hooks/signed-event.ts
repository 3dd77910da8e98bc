import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { isSigned } from "../../shared/webhook-signature";
import { processWebhooksWorkflow, receiveWebhook } from "../../workflows/webhook";

/** Whether the bytes of a request were signed with that secret a moment ago; false without a secret. */
export function isSignedRequest(req: MedusaRequest, header: string, secret: unknown): boolean {
  const raw = req.rawBody;
  if (typeof secret !== "string" || !Buffer.isBuffer(raw)) return false;
  return isSigned(raw, req.get(header), secret, Date.now());
}

interface SignedEvent {
  provider: string;
  event_id: string;
  type: string;
  payload: Record<string, unknown>;
}

/**
 * Stores an event; once that is done it may be answered, and is worked off behind the answer.
 * @returns what starts the work: to be called after the answer is out
 */
export async function storeSignedEvent(req: MedusaRequest, event: SignedEvent): Promise<() => void> {
  const fresh = await receiveWebhook(req.scope, event);
  if (!fresh) return () => undefined;
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  // The answer is out and the event is safe: what fails now is the job's to repeat.
  return () =>
    void processWebhooksWorkflow(req.scope)
      .run({ input: {} })
      .catch((error) => logger.error(`Webhook ${event.event_id} waits for the job: ${error}`));
}

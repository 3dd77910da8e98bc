import type { MedusaContainer } from "@medusajs/framework/types";
import { DELIVERY_MODULE, type DeliveryModuleService } from "../../modules/delivery";

type Verdict = Awaited<ReturnType<DeliveryModuleService["beginKeyed"]>>;

const serviceOf = (container: MedusaContainer): DeliveryModuleService => container.resolve(DELIVERY_MODULE);

/** Claims an idempotency key for a request, or tells what became of the request that has it. */
export async function beginKeyed(
  container: MedusaContainer,
  request: { scope: string; key: string; request_hash: string },
): Promise<Verdict> {
  return serviceOf(container).beginKeyed(request);
}

/** Keeps the first answer for 24 hours; an answer that says the shop failed is not kept, so that it can be tried again. */
export async function endKeyed(container: MedusaContainer, id: string, status: number, body: unknown): Promise<void> {
  if (status >= 500) await serviceOf(container).freeKeyed(id);
  else await serviceOf(container).keepKeyedAnswer(id, status, body);
}

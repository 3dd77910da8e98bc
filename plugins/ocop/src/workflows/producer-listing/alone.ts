import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

const WAIT_SECONDS = 20;

/** Does `work` while nobody else changes this listing; what it depends on is read inside. */
export async function whileAlone<T>(container: MedusaContainer, listingId: string, work: () => Promise<T>): Promise<T> {
  return container.resolve(Modules.LOCKING).execute([`ocop-listing:${listingId}`], work, { timeout: WAIT_SECONDS });
}

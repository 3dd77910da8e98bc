import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

const WAIT_SECONDS = 15;

/** Does `work` while nobody else changes the memberships behind `key`: id of a log-in, a producer or an office. */
export async function whileAlone<T>(container: MedusaContainer, key: string, work: () => Promise<T>): Promise<T> {
  return container.resolve(Modules.LOCKING).execute([`ocop-member:${key}`], work, { timeout: WAIT_SECONDS });
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

const LOCK_SECONDS = 30;

/**
 * Does `work` while nobody else acts on these parts. What a deed depends on is read inside: between a look and a deed
 * outside, the producer packs what the buyer cancels.
 * @throws what the locking module throws when the parts are not free within half a minute
 */
export async function whileAlone<T>(
  container: MedusaContainer,
  partIds: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const keys = partIds.map((id) => `ocop-part:${id}`);
  return container.resolve(Modules.LOCKING).execute(keys, work, { timeout: LOCK_SECONDS });
}

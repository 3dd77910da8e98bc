import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { LISTING_IMPORT_MODULE, type ListingImportModuleService } from "../../modules/listing-import";
import { readExisting } from "./existing";
import { pendingOf } from "./pending";
import type { PlannedListing } from "./plan-listing";
import { writePending } from "./write-pending";

const WAIT_SECONDS = 60;

const refuse = (message: string, code: string) => new MedusaError(MedusaError.Types.CONFLICT, message, code);

/**
 * Writes what a checked file would do: all of it or nothing, and once. New listings begin as drafts; risky changes of live
 * ones wait for review as every edit does.
 * @throws MedusaError not_found `listing_import_not_found`; conflict `listing_import_faulty`, `listing_import_stale` when a
 *   listing has changed since the file was looked at or that is too long ago
 */
export async function confirmImport(
  container: MedusaContainer,
  { id, producer_id, actor }: { id: string; producer_id: string; actor: string },
): Promise<void> {
  const service: ListingImportModuleService = container.resolve(LISTING_IMPORT_MODULE);
  const work = async (): Promise<void> => {
    const [found] = await service.listListingImports({ id, producer_id }, { take: 1 });
    if (found === undefined)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such import", "listing_import_not_found");
    if (found.status === "done") return;
    if (found.status === "faulty") throw refuse("The file has faults", "listing_import_faulty");
    const rows = found.rows as unknown as PlannedListing[];
    const existing = found.expires_at.getTime() > Date.now() ? await readExisting(container, producer_id) : null;
    const pending = existing === null ? null : pendingOf(rows, existing);
    if (pending === null) throw refuse("The file has to be looked at again", "listing_import_stale");
    await writePending(container, { producer_id, actor }, pending);
    await service.updateListingImports({ id, status: "done", confirmed_at: new Date() });
  };
  await container
    .resolve(Modules.LOCKING)
    .execute([`ocop-listing-import:${producer_id}`], work, { timeout: WAIT_SECONDS });
}

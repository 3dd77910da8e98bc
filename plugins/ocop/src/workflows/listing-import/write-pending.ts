import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LISTING_MODULE, type ListingModuleService } from "../../modules/listing";
import { createListings, readProducerListing, updateListing } from "../producer-listing";
import { changedContent } from "../producer-listing/content";
import { type Pending, type PendingChange, undoOf } from "./pending";

interface Scope {
  producer_id: string;
  actor: string;
}

/** Takes live changes back, last first. What cannot be taken back is left to the log: the error that led here is told. */
async function takeBack(container: MedusaContainer, scope: Scope, done: readonly PendingChange[]): Promise<void> {
  for (const change of done.toReversed()) {
    const { id } = change.listing;
    try {
      const { wanted } = await readProducerListing(container, scope.producer_id, id);
      await updateListing(container, { scope, id }, undoOf(change, wanted));
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Listing ${id} was not taken back: ${String(error)}`);
    }
  }
}

/** Changes all drafts in one transaction. */
async function changeDrafts(container: MedusaContainer, scope: Scope, drafts: readonly PendingChange[]): Promise<void> {
  if (drafts.length === 0) return;
  const service: ListingModuleService = container.resolve(LISTING_MODULE);
  await service.updateListings(
    drafts.map(({ listing, changes }) => ({
      id: listing.id,
      content: changedContent(listing.wanted, changes) as unknown as Record<string, unknown>,
      version: listing.version + 1,
      changed_by: scope.actor,
    })),
  );
}

/** Puts drafts back as they were. */
async function restoreDrafts(container: MedusaContainer, drafts: readonly PendingChange[]): Promise<void> {
  if (drafts.length === 0) return;
  const service: ListingModuleService = container.resolve(LISTING_MODULE);
  await service.updateListings(
    drafts.map(({ listing }) => ({
      id: listing.id,
      content: listing.wanted as unknown as Record<string, unknown>,
      version: listing.version,
    })),
  );
}

/**
 * Writes everything of a confirmed file, or nothing: live goods one by one, because each goes through the shop and its
 * review; then drafts and new ones, all at once. What was done is taken back when something fails.
 */
export async function writePending(container: MedusaContainer, scope: Scope, pending: Pending): Promise<void> {
  const done: PendingChange[] = [];
  let drafts: readonly PendingChange[] = [];
  try {
    for (const change of pending.live) {
      const { id, version } = change.listing;
      await updateListing(container, { scope, id, version }, change.changes);
      done.push(change);
    }
    await changeDrafts(container, scope, pending.drafts);
    drafts = pending.drafts;
    if (pending.create.length > 0) await createListings(container, scope, pending.create);
  } catch (error) {
    await restoreDrafts(container, drafts);
    await takeBack(container, scope, done);
    throw error;
  }
}

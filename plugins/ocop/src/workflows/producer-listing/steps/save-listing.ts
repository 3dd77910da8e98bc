import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ListingContent } from "../../../contract/producer-listing";
import { LISTING_MODULE, type ListingModuleService } from "../../../modules/listing";
import type { Difference, Held } from "../../../modules/listing/rules/risk";
import { asJson } from "../as-json";
import type { ListingStatus, ListingReviewKind, ListingReviewStatus } from "../../../shared/listing-vocabulary";

/** A proposal to be written: a new one without `id`, or what becomes of one. */
export interface ReviewWrite {
  id?: string;
  kind?: ListingReviewKind;
  status: ListingReviewStatus;
  version?: number;
  held?: Held<ListingContent> | null;
  differences?: Difference[];
  reason?: string | null;
  submitted_by?: string;
  submitted_at?: Date;
  decided_by?: string;
  decided_at?: Date;
}

export interface ListingWrite {
  id: string;
  producer_id: string;
  product_id?: string;
  status?: ListingStatus;
  content?: ListingContent;
  reviewed_prices?: Record<string, number>;
  version: number;
  changed_by?: string;
}

async function writeReview(
  service: ListingModuleService,
  { id: listing_id, producer_id }: ListingWrite,
  { id, ...fields }: ReviewWrite,
): Promise<{ made: string } | { former: { id: string } }> {
  const { held, differences, ...plain } = fields;
  const json = {
    ...(held === undefined ? {} : { held: held === null ? null : asJson(held) }),
    ...(differences === undefined ? {} : { differences: asJson(differences) }),
  };
  if (id === undefined) {
    const { kind = "change", submitted_by = "", submitted_at = new Date() } = plain;
    const made = await service.createListingReviews({
      listing_id,
      producer_id,
      held: null,
      differences: asJson([]),
      ...plain,
      ...json,
      kind,
      submitted_by,
      submitted_at,
    });
    return { made: made.id };
  }
  const former = await service.retrieveListingReview(id);
  await service.updateListingReviews({ id, ...plain, ...json });
  const { created_at: _created, updated_at: _updated, deleted_at: _deleted, ...before } = former;
  return { former: before };
}

/** Stores a listing and its proposal; undone by storing what was there. */
export const saveListingStep = createStep(
  "ocop-save-listing",
  async ({ listing, review }: { listing: ListingWrite; review: ReviewWrite | null }, { container }) => {
    const service: ListingModuleService = container.resolve(LISTING_MODULE);
    const {
      created_at: _created,
      updated_at: _updated,
      deleted_at: _deleted,
      ...former
    } = await service.retrieveListing(listing.id);
    const { content, ...plain } = listing;
    await service.updateListings({
      ...plain,
      ...(content === undefined ? {} : { content: asJson(content) }),
    });
    const done = review === null ? null : await writeReview(service, listing, review);
    return new StepResponse(listing.id, { former, done });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const service: ListingModuleService = container.resolve(LISTING_MODULE);
    await service.updateListings(undo.former);
    if (undo.done === null) return;
    if ("made" in undo.done) await service.deleteListingReviews([undo.done.made]);
    else await service.updateListingReviews(undo.done.former);
  },
);

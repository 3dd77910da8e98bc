import type { MedusaContainer } from "@medusajs/framework/types";
import type { ListingReview } from "../../contract/listing-review";
import type { ListingContent } from "../../contract/producer-listing";
import type { Held } from "../../modules/listing/rules/risk";
import { select } from "../../shared/database";

/** A proposal as it is stored. */
export interface ReviewRow extends Omit<ListingReview, "submitted_at" | "decided_at"> {
  listing_id: string;
  producer_id: string;
  held: Held<ListingContent> | null;
  submitted_by: string;
  submitted_at: Date;
  decided_at: Date | null;
}

export const REVIEW_COLUMNS = `r.id, r.listing_id, r.producer_id, r.kind, r.status, r.version, r.held, r.differences, r.reason,
  r.submitted_by, r.submitted_at, r.decided_at`;

/** The last proposal about a listing, or null. */
export async function readLastReview(container: MedusaContainer, listingId: string): Promise<ReviewRow | null> {
  const [row] = await select<ReviewRow>(
    container,
    `select ${REVIEW_COLUMNS} from listing_review r where r.listing_id = :listingId and r.deleted_at is null
     order by r.submitted_at desc, r.id desc limit 1`,
    { listingId },
  );
  return row ?? null;
}

/** A proposal without what only the shop needs. */
export function reviewAnswer({ submitted_at, decided_at, ...row }: ReviewRow): ListingReview {
  const { id, kind, status, version, differences, reason } = row;
  return {
    id,
    kind,
    status,
    version,
    differences,
    reason,
    submitted_at: submitted_at.toISOString(),
    decided_at: decided_at?.toISOString() ?? null,
  };
}

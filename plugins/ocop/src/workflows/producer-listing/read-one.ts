import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ListingContent, ListingField, ProducerListing } from "../../contract/producer-listing";
import { advisedFields, missingFields } from "../../modules/listing/rules/completeness";
import { withHeld } from "../../modules/listing/rules/risk";
import { select } from "../../shared/database";
import type { ListingStatus } from "../../shared/listing-vocabulary";
import { fullContent, liveContent } from "./content";
import { followProducts, OWN } from "./follow-products";
import { pictureIds, readPictures } from "./pictures";
import { type Goods, readGoods } from "./read-goods";
import { readLastReview, type ReviewRow, reviewAnswer } from "./read-review";

interface Row {
  id: string;
  producer_id: string;
  product_id: string | null;
  status: ListingStatus;
  content: unknown;
  reviewed_prices: Record<string, number>;
  version: number;
  created_at: Date;
  updated_at: Date;
}

/** A listing with everything that deciding about it takes. */
export interface Known extends Omit<Row, "content"> {
  /** Null for what is no product yet. */
  goods: Goods | null;
  /** What buyers see, or the draft. */
  content: ListingContent;
  /** The last proposal, unless nothing of it is left to say. */
  review: ReviewRow | null;
}

const notFound = () => new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such listing", "listing_not_found");

/** What waits, or was sent back, of a live one. */
export const heldOf = ({ review }: Pick<Known, "review">) =>
  review !== null && (review.status === "in_review" || review.status === "sent_back") ? review.held : null;

/**
 * A producer's listing, or with all that the shop says of it when it is live.
 * @throws MedusaError not_found `listing_not_found` for an unknown id and for another producer's
 */
export async function readKnown(container: MedusaContainer, producerId: string, id: string): Promise<Known> {
  await followProducts(container, producerId);
  const [row] = await select<Row>(
    container,
    `select l.id, l.producer_id, l.product_id, l.status, l.content, l.reviewed_prices, l.version, l.created_at, l.updated_at
     from listing l where l.id = :id and ${OWN}`,
    { id, producerId },
  );
  if (row === undefined) throw notFound();
  const review = await readLastReview(container, row.id);
  if (row.product_id === null) return { ...row, goods: null, content: fullContent(row.content), review };
  const goods = await readGoods(container, { product_id: row.product_id, producer_id: producerId });
  if (goods === null) throw notFound();
  const ids = await pictureIds(container, producerId, goods.images);
  return { ...row, goods, content: liveContent(goods, row.content, ids), review };
}

/** A listing as the producers' API shows it. */
export async function readProducerListing(
  container: MedusaContainer,
  producerId: string,
  id: string,
): Promise<ProducerListing> {
  const known = await readKnown(container, producerId, id);
  const { content, goods, review } = known;
  const wanted = withHeld(content, heldOf(known));
  const shown = [...new Set([...content.pictures, ...wanted.pictures].map((picture) => picture.id))];
  return {
    id: known.id,
    status: known.status,
    version: known.version,
    product_id: known.product_id,
    slug: goods?.status === "published" ? goods.slug : null,
    content,
    wanted,
    pictures: await readPictures(container, producerId, shown),
    review: review === null ? null : reviewAnswer(review),
    missing: missingFields(wanted),
    advised: advisedFields(wanted) as ListingField[],
    created_at: known.created_at.toISOString(),
    updated_at: known.updated_at.toISOString(),
  };
}

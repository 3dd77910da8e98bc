import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ListingDecision } from "../../contract/listing-review";
import type { ListingContent } from "../../contract/producer-listing";
import { newlyMissing } from "../../modules/listing/rules/completeness";
import { withHeld } from "../../modules/listing/rules/risk";
import { select } from "../../shared/database";
import { randomShortId } from "../../shared/short-id";
import { audit } from "../delivery";
import { whileAlone } from "./alone";
import { changeLiveListingWorkflow, saveListingWorkflow } from "./change-live";
import { readPictures } from "./pictures";
import { planChange } from "./plan";
import { publishListingWorkflow } from "./publish";
import { type Known, readKnown } from "./read-one";
import type { ReviewRow } from "./read-review";
import type { ListingWrite, ReviewWrite } from "./steps/save-listing";
import { readStoreRoom } from "./steps/stock-up";

const conflict = (message: string, code: string) => new MedusaError(MedusaError.Types.CONFLICT, message, code);

interface Approval {
  known: Known;
  review: ReviewRow;
  listing: ListingWrite;
  decision: ReviewWrite;
}

async function urlsOf(container: MedusaContainer, producerId: string, content: ListingContent) {
  const pictures = await readPictures(
    container,
    producerId,
    content.pictures.map(({ id }) => id),
  );
  return new Map(pictures.map(({ id, url }) => [id, url]));
}

async function approveFirst(container: MedusaContainer, { known, listing, decision }: Approval): Promise<void> {
  const { content, producer_id } = known;
  const [producer] = await select<{ id: string; short_id: string; status: string }>(
    container,
    "select id, short_id, status from producer where id = :producer_id and deleted_at is null",
    { producer_id },
  );
  if (producer?.status !== "active")
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "The producer does not trade", "producer_not_active");
  const images = [...(await urlsOf(container, producer_id, content)).values()];
  const { channel_id } = await readStoreRoom(container);
  await publishListingWorkflow(container).run({
    input: {
      content,
      images,
      short_id: randomShortId(),
      producer,
      channel_id,
      listing: { ...listing, status: "live" },
      review: decision,
    },
  });
}

async function approveChange(
  container: MedusaContainer,
  { known, review, listing, decision }: Approval,
): Promise<void> {
  const { goods, content, producer_id } = known;
  if (goods === null) throw conflict("The product is gone", "listing_state");
  const wanted = withHeld(content, review.held);
  if (newlyMissing(content, wanted).length > 0)
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The listing lacks what buyers need", "listing_incomplete");
  const urls = await urlsOf(container, producer_id, wanted);
  const plan = planChange(goods, producer_id, { before: content, after: wanted, urls });
  const known_prices = known.reviewed_prices;
  const held = new Set(review.held?.sizes.changed.flatMap(({ key, price }) => (price === undefined ? [] : [key])));
  const reviewed = wanted.variants.flatMap(({ key, price }) =>
    key === undefined ? [] : [[key, held.has(key) ? (price ?? 0) : (known_prices[key] ?? price ?? 0)] as const],
  );
  await changeLiveListingWorkflow(container).run({
    input: {
      plan,
      listing: { ...listing, content: wanted, reviewed_prices: Object.fromEntries(reviewed) },
      review: decision,
    },
  });
}

async function findReview(
  container: MedusaContainer,
  id: string,
): Promise<{ listing_id: string; producer_id: string }> {
  const [row] = await select<{ listing_id: string; producer_id: string }>(
    container,
    `select r.listing_id, l.producer_id from listing_review r join listing l on l.id = r.listing_id and l.deleted_at is null
     where r.id = :id and r.deleted_at is null`,
    { id },
  );
  if (row === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such review", "listing_not_found");
  return row;
}

/**
 * An operator decides about a proposal. Approving makes or changes the shop's product in one workflow, and the proposal is
 * closed with it; sending back leaves what buyers see as it is.
 * @throws MedusaError `listing_not_found`; conflict `listing_state` when it is decided already, `listing_changed` when the
 *   proposal is not the one that was read; what publishing throws, with nothing done
 */
export async function decideListing(
  container: MedusaContainer,
  { id, actor, decision }: { id: string; actor: string; decision: ListingDecision },
): Promise<void> {
  const { listing_id, producer_id } = await findReview(container, id);
  await whileAlone(container, listing_id, async () => {
    const known = await readKnown(container, producer_id, listing_id);
    const { review } = known;
    if (review?.id !== id || review.status !== "in_review") throw conflict("It is decided already", "listing_state");
    if (review.version !== decision.version) throw conflict("The proposal was changed meanwhile", "listing_changed");
    const listing: ListingWrite = { id: listing_id, producer_id, version: known.version + 1 };
    const decided = { id, decided_by: actor, decided_at: new Date() };
    if (decision.act === "send_back") {
      await saveListingWorkflow(container).run({
        input: {
          listing: { ...listing, ...(review.kind === "first" ? { status: "sent_back" as const } : {}) },
          review: { ...decided, status: "sent_back", reason: decision.reason },
        },
      });
    } else {
      const approval = { known, review, listing, decision: { ...decided, status: "approved" as const } };
      await (review.kind === "first" ? approveFirst(container, approval) : approveChange(container, approval));
    }
    await audit(container, {
      actor_type: "user",
      actor_id: actor,
      action: `listing.${decision.act}`,
      subject_type: "listing",
      subject_id: listing_id,
      after: { review: id, differences: review.differences },
      reason: decision.act === "send_back" ? decision.reason : null,
    });
  });
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { missingFields } from "../../modules/listing/rules/completeness";
import { differencesOf } from "../../modules/listing/rules/risk";
import { audit } from "../delivery";
import { whileAlone } from "./alone";
import { saveListingWorkflow } from "./change-live";
import type { Scope } from "./create";
import { readKnown } from "./read-one";

const conflict = (message: string, code: string) => new MedusaError(MedusaError.Types.CONFLICT, message, code);

/**
 * Hands a draft in for its first publication.
 * @throws MedusaError `listing_not_found`; conflict `listing_state` for what is under review or live already;
 *   not_allowed `listing_incomplete`
 */
export async function submitListing(container: MedusaContainer, { scope, id }: { scope: Scope; id: string }) {
  await whileAlone(container, id, async () => {
    const { status, content, version, producer_id } = await readKnown(container, scope.producer_id, id);
    if (status !== "draft" && status !== "sent_back")
      throw conflict("The listing is under review or live already", "listing_state");
    if (missingFields(content).length > 0)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The listing lacks what buyers need", "listing_incomplete");
    const differences = differencesOf(null, content);
    await saveListingWorkflow(container).run({
      input: {
        listing: { id, producer_id, status: "in_review", version: version + 1, changed_by: scope.actor },
        review: {
          kind: "first",
          status: "in_review",
          differences,
          submitted_by: scope.actor,
          submitted_at: new Date(),
        },
      },
    });
    await audit(container, {
      actor_type: "producer",
      actor_id: scope.actor,
      action: "listing.submit",
      subject_type: "listing",
      subject_id: id,
      after: { ...content },
    });
  });
}

/**
 * Takes back what waits for review, or drops changes that were sent back; a draft can be edited again.
 * @throws MedusaError `listing_not_found`; conflict `listing_state` when nothing waits
 */
export async function withdrawListing(container: MedusaContainer, { scope, id }: { scope: Scope; id: string }) {
  await whileAlone(container, id, async () => {
    const { status, review, version, producer_id } = await readKnown(container, scope.producer_id, id);
    const dropsChange = status === "live" && review?.kind === "change" && review.status === "sent_back";
    if (review === null || (review.status !== "in_review" && !dropsChange))
      throw conflict("Nothing waits for review", "listing_state");
    await saveListingWorkflow(container).run({
      input: {
        listing: {
          id,
          producer_id,
          ...(status === "in_review" ? { status: "draft" as const } : {}),
          version: version + 1,
          changed_by: scope.actor,
        },
        review: { id: review.id, status: "withdrawn", decided_by: scope.actor, decided_at: new Date() },
      },
    });
    await audit(container, {
      actor_type: "producer",
      actor_id: scope.actor,
      action: "listing.withdraw",
      subject_type: "listing",
      subject_id: id,
      before: { differences: review.differences },
    });
  });
}

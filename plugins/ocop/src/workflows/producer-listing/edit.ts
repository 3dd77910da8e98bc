import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ListingChanges, ListingContent } from "../../contract/producer-listing";
import { LISTING_MODULE, type ListingModuleService } from "../../modules/listing";
import { newlyMissing } from "../../modules/listing/rules/completeness";
import { differencesOf, same, splitByRisk, withHeld } from "../../modules/listing/rules/risk";
import { audit } from "../delivery";
import { whileAlone } from "./alone";
import { changeLiveListingWorkflow, saveListingWorkflow } from "./change-live";
import { changedContent } from "./content";
import { assertStorable, type Scope } from "./create";
import { readPictures } from "./pictures";
import { type ChangePlan, planChange } from "./plan";
import type { Goods } from "./read-goods";
import { heldOf, type Known, readKnown } from "./read-one";
import type { ReviewWrite } from "./steps/save-listing";

/** What came of an edit: fields that changed at once, and those that wait for review. */
export interface EditResult {
  applied: string[];
  waiting: string[];
}

const refuse = (message: string, code: string) => new MedusaError(MedusaError.Types.CONFLICT, message, code);

/** @throws MedusaError conflict for what may not be edited now: another version, under review, off the shop by an operator */
function assertEditable(known: Known, version: number | undefined): void {
  if (version !== undefined && version !== known.version)
    throw refuse("The listing was changed meanwhile", "listing_changed");
  if (known.status === "in_review")
    throw refuse("The listing is under review; take it back to edit it", "listing_in_review");
}

/** Whoever took it off the shop puts it back: a producer cannot lift what an operator hid, by pausing and resuming either. */
function assertPausable({ goods, content }: Known, wanted: ListingContent): void {
  if (goods === null || wanted.paused === content.paused) return;
  const allowed = wanted.paused ? goods.status === "published" : goods.status === "draft";
  if (!allowed) throw refuse("The market took this product off the shop", "listing_off_shop");
}

/** Sizes that are reserved for orders cannot go. */
function assertNoneReserved(goods: Goods, plan: ChangePlan): void {
  if (goods.variants.some(({ id, reserved }) => reserved > 0 && plan.removed.includes(id)))
    throw refuse("A size with open orders cannot be removed", "listing_size_ordered");
}

const named = (differences: readonly { field: string }[]) => differences.map(({ field }) => field);

/** Every field that two contents say differently, stock and the like of sizes included. */
function changedFields(before: ListingContent, after: ListingContent): string[] {
  const sizes = same(before.variants, after.variants) ? [] : ["variants"];
  return [...new Set([...named(differencesOf(before, after)).map((field) => field.split(".")[0] ?? field), ...sizes])];
}

/** What becomes of the proposal: a new one, the open one changed, or the open one gone because nothing of it is left. */
function nextReview(
  { review }: Known,
  { atOnce, held, actor }: { atOnce: ListingContent; held: ReturnType<typeof heldOf>; actor: string },
): ReviewWrite | null {
  const now = new Date();
  const former = heldOf({ review });
  if (held === null)
    return review === null || former === null
      ? null
      : { id: review.id, status: "withdrawn", decided_by: actor, decided_at: now };
  // What was sent back is not handed in again by an edit of something else.
  if (review?.status === "sent_back" && same(held, former)) return null;
  const differences = differencesOf(atOnce, withHeld(atOnce, held));
  if (review?.status !== "in_review")
    return { kind: "change", status: "in_review", held, differences, submitted_by: actor, submitted_at: now };
  const changed = !same(review.differences, differences);
  const version = review.version + (changed ? 1 : 0);
  return { id: review.id, status: "in_review", version, held, differences, submitted_by: actor };
}

async function editDraft(
  container: MedusaContainer,
  known: Known,
  { scope, wanted }: { scope: Scope; wanted: ListingContent },
): Promise<EditResult> {
  const { id, producer_id, content, version } = known;
  const applied = changedFields(content, wanted);
  if (applied.length === 0) return { applied, waiting: [] };
  const listing = { id, producer_id, content: wanted, version: version + 1, changed_by: scope.actor };
  await saveListingWorkflow(container).run({ input: { listing, review: null } });
  return { applied, waiting: [] };
}

async function editLive(
  container: MedusaContainer,
  known: Known,
  { scope, wanted, goods }: { scope: Scope; wanted: ListingContent; goods: Goods },
): Promise<EditResult> {
  if (newlyMissing(known.content, wanted).length > 0)
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The listing lacks what buyers need", "listing_incomplete");
  assertPausable(known, wanted);
  const { id, producer_id, content, reviewed_prices, version } = known;
  const { atOnce, held } = splitByRisk(content, wanted, reviewed_prices);
  const pictures = await readPictures(
    container,
    producer_id,
    atOnce.pictures.map((picture) => picture.id),
  );
  const urls = new Map(pictures.map((picture) => [picture.id, picture.url]));
  const plan = planChange(goods, producer_id, { before: content, after: atOnce, urls });
  assertNoneReserved(goods, plan);
  const applied = changedFields(content, atOnce);
  const waiting = held === null ? [] : named(differencesOf(atOnce, withHeld(atOnce, held)));
  const review = nextReview(known, { atOnce, held, actor: scope.actor });
  // Prices of sizes that nobody looked at yet are measured against what they were.
  const basis = Object.fromEntries(
    content.variants.map(({ key = "", price }) => [key, reviewed_prices[key] ?? price ?? 0]),
  );
  const listing = {
    id,
    producer_id,
    content: atOnce,
    reviewed_prices: basis,
    version: version + 1,
    changed_by: scope.actor,
  };
  await changeLiveListingWorkflow(container).run({ input: { plan, listing, review } });
  await audit(container, {
    actor_type: "producer",
    actor_id: scope.actor,
    action: "listing.edit",
    subject_type: "listing",
    subject_id: id,
    before: Object.fromEntries(applied.map((field) => [field, Reflect.get(content, field) as unknown])),
    after: { ...Object.fromEntries(applied.map((field) => [field, Reflect.get(atOnce, field) as unknown])), waiting },
  });
  return { applied, waiting };
}

async function edit(
  container: MedusaContainer,
  { scope, id, version }: { scope: Scope; id: string; version?: number | undefined },
  change: (content: ListingContent) => ListingContent,
): Promise<EditResult> {
  return whileAlone(container, id, async () => {
    const known = await readKnown(container, scope.producer_id, id);
    assertEditable(known, version);
    const wanted = change(withHeld(known.content, heldOf(known)));
    await assertStorable(container, scope.producer_id, wanted, known.content.variants);
    const { goods } = known;
    return goods === null
      ? editDraft(container, known, { scope, wanted })
      : editLive(container, known, { scope, wanted, goods });
  });
}

/**
 * Changes a listing. Of a live one, what is risky waits for review and the rest is live when this returns.
 * @throws MedusaError `listing_not_found`, `listing_changed`, `listing_in_review`, `listing_incomplete`, `listing_off_shop`,
 *   `listing_size_ordered`, `picture_not_found`, `size_title_twice`
 */
export async function updateListing(
  container: MedusaContainer,
  named: { scope: Scope; id: string; version?: number | undefined },
  changes: ListingChanges,
): Promise<EditResult> {
  return edit(container, named, (content) => changedContent(content, changes));
}

/** Sets the pieces that can be sold of some sizes. @throws as `updateListing`; not_found for a size that there is not */
export async function setListingStock(
  container: MedusaContainer,
  named: { scope: Scope; id: string },
  sizes: readonly { key: string; stock: number }[],
): Promise<EditResult> {
  const wanted = new Map(sizes.map(({ key, stock }) => [key, stock]));
  return edit(container, named, (content) => {
    const known = new Set(content.variants.map(({ key }) => key));
    if (sizes.some(({ key }) => !known.has(key)))
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such size", "listing_size_not_found");
    return {
      ...content,
      variants: content.variants.map((size) => ({ ...size, stock: wanted.get(size.key ?? "") ?? size.stock })),
    };
  });
}

/** Forgets a draft. @throws MedusaError `listing_not_found`; conflict `listing_live` for what was published: it is paused instead */
export async function removeListing(container: MedusaContainer, { scope, id }: { scope: Scope; id: string }) {
  await whileAlone(container, id, async () => {
    const known = await readKnown(container, scope.producer_id, id);
    if (known.product_id !== null) throw refuse("What was published can only be paused", "listing_live");
    if (known.status === "in_review") throw refuse("The listing is under review", "listing_in_review");
    const service: ListingModuleService = container.resolve(LISTING_MODULE);
    await service.softDeleteListings([id]);
  });
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ListingChanges, ListingContent } from "../../contract/producer-listing";
import { LISTING_MODULE, type ListingModuleService } from "../../modules/listing";
import { doubledTitles } from "../../modules/listing/rules/completeness";
import { audit, inTransaction } from "../delivery";
import { whileAlone } from "./alone";
import { asJson } from "./as-json";
import { changedContent, fullContent } from "./content";
import { readPictures } from "./pictures";

/** For whom something is done, and by whom: a producer and one of its members. */
export interface Scope {
  producer_id: string;
  actor: string;
}

/**
 * Refuses contents that no draft may have either.
 * @throws MedusaError `picture_not_found` for pictures that are not the producer's; conflict `size_title_twice`
 */
export async function assertStorable(
  container: MedusaContainer,
  producerId: string,
  content: ListingContent,
  before: readonly { title: string }[] = [],
): Promise<void> {
  // What came by other ways may have had them before.
  if (doubledTitles(content.variants).length > doubledTitles(before).length)
    throw new MedusaError(MedusaError.Types.CONFLICT, "Two sizes have the same name", "size_title_twice");
  const ids = content.pictures.map(({ id }) => id);
  if (new Set(ids).size < ids.length)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "A picture is named twice", "invalid_body");
  await readPictures(container, producerId, ids);
}

/**
 * Begins a draft. With a `client_key` that is known already, the draft of that key is answered instead.
 * @returns the draft's id, and whether it was made now
 */
export async function createListing(
  container: MedusaContainer,
  { producer_id, actor }: Scope,
  { client_key, ...changes }: ListingChanges & { client_key?: string | undefined },
): Promise<{ id: string; made: boolean }> {
  const content = changedContent(fullContent({}), changes);
  await assertStorable(container, producer_id, content);
  const service: ListingModuleService = container.resolve(LISTING_MODULE);
  return whileAlone(container, `${producer_id}:${client_key ?? "new"}`, async () => {
    const [known] =
      client_key === undefined ? [] : await service.listListings({ producer_id, client_key }, { take: 1 });
    if (known !== undefined) return { id: known.id, made: false };
    const { id } = await service.createListings({
      producer_id,
      client_key: client_key ?? null,
      content: asJson(content),
      reviewed_prices: {},
      changed_by: actor,
    });
    return { id, made: true };
  });
}

/**
 * Begins many drafts in one statement, for imports. Pictures cannot be given, and each draft is stored or all are not.
 * @returns their ids in the order given
 */
export async function createListings(
  container: MedusaContainer,
  { producer_id, actor }: Scope,
  drafts: readonly Omit<ListingChanges, "pictures">[],
): Promise<string[]> {
  const rows = drafts.map((draft) => changedContent(fullContent({}), draft));
  if (rows.some(({ variants }) => doubledTitles(variants).length > 0))
    throw new MedusaError(MedusaError.Types.CONFLICT, "Two sizes have the same name", "size_title_twice");
  const service: ListingModuleService = container.resolve(LISTING_MODULE);
  const contents = rows.map((content) => ({
    producer_id,
    content: asJson(content),
    reviewed_prices: {},
    changed_by: actor,
  }));
  const subject = { subject_type: "producer", subject_id: producer_id, after: { drafts: contents.length } };
  const line = { actor_type: "producer", actor_id: actor, action: "listing.import", ...subject };
  return inTransaction(container, LISTING_MODULE, async (transaction) => {
    const made = await service.createListings(contents, transaction);
    await audit(container, line, transaction);
    return made.map(({ id }) => id);
  });
}

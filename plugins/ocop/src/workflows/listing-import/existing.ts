import type { MedusaContainer } from "@medusajs/framework/types";
import type { ListingContent } from "../../contract/producer-listing";
import { select } from "../../shared/database";
import type { ListingStatus } from "../../shared/listing-vocabulary";
import { readProducerListing } from "../producer-listing";
import { fullContent } from "../producer-listing/content";
import { followProducts, OWN } from "../producer-listing/follow-products";
import type { ExistingListing } from "./plan-listing";

interface Row {
  id: string;
  status: ListingStatus;
  version: number;
  product_id: string | null;
  content: unknown;
}

/** Live listings read at the same time: each asks the shop several things. */
const AT_ONCE = 8;

/** What is wanted of live listings, by id. */
async function readLive(
  container: MedusaContainer,
  producerId: string,
  ids: readonly string[],
): Promise<Map<string, ListingContent>> {
  const wanted = new Map<string, ListingContent>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    const listings = await Promise.all(some.map(async (id) => readProducerListing(container, producerId, id)));
    for (const listing of listings) wanted.set(listing.id, listing.wanted);
  }
  return wanted;
}

/** All listings of a producer, oldest first, drafts in one statement: imports bring thousands of them. */
export async function readExisting(container: MedusaContainer, producerId: string): Promise<ExistingListing[]> {
  await followProducts(container, producerId);
  const rows = await select<Row>(
    container,
    `select l.id, l.status, l.version, l.product_id, l.content from listing l where ${OWN} order by l.created_at, l.id`,
    { producerId },
  );
  const live = await readLive(
    container,
    producerId,
    rows.filter(({ product_id }) => product_id !== null).map(({ id }) => id),
  );
  return rows.map(({ id, status, version, content }) => ({
    id,
    status,
    version,
    wanted: live.get(id) ?? fullContent(content),
  }));
}

import { listingCreate, type ListingChanges, type ListingContent } from "../../contract/producer-listing";
import { marksKey } from "../../shared/text";
import { changesOf, type ListingPatch } from "./patch";
import type { ExistingListing, PlannedListing } from "./plan-listing";

/** What a confirmed file writes, sorted by how it is written. */
export interface Pending {
  create: ListingChanges[];
  drafts: PendingChange[];
  live: PendingChange[];
}

export interface PendingChange {
  listing: ExistingListing;
  patch: ListingPatch;
  changes: ListingChanges;
}

/** As the API would read it: texts trimmed, months sorted. Its faults were told when the file was read. */
function parsed(patch: ListingPatch, now: ListingContent | null): ListingChanges {
  const { client_key: _none, ...changes } = listingCreate.parse(changesOf(patch, now));
  return changes;
}

/**
 * What is to be written of a file, over what is there now. Null when a listing that it changes has changed since it was
 * looked at, or when one that it makes has been made meanwhile: the file has to be looked at again.
 */
export function pendingOf(rows: readonly PlannedListing[], existing: readonly ExistingListing[]): Pending | null {
  const byId = new Map(existing.map((listing) => [listing.id, listing]));
  const names = new Set(existing.map(({ wanted }) => marksKey(wanted.name ?? "")));
  const pending: Pending = { create: [], drafts: [], live: [] };
  for (const { act, listing_id, name, patch, version } of rows) {
    if (act === "same") continue;
    if (listing_id === null) {
      if (names.has(marksKey(name))) return null;
      pending.create.push(parsed(patch, null));
      continue;
    }
    const listing = byId.get(listing_id);
    if (listing === undefined || listing.version !== version) return null;
    const change = { listing, patch, changes: parsed(patch, listing.wanted) };
    (listing.status === "live" ? pending.live : pending.drafts).push(change);
  }
  return pending;
}

/** The request that takes a patch back: the values that it changed as they were, without the sizes that it added. */
export function undoOf({ listing, patch }: PendingChange, now: ListingContent): ListingChanges {
  const before = listing.wanted;
  const fields = Object.fromEntries(Object.keys(patch.fields).map((field) => [field, Reflect.get(before, field)]));
  if (patch.sizes.length === 0) return fields;
  const known = new Map(before.variants.map((size) => [size.key, size]));
  const touched = new Map(patch.sizes.map(({ key, values }) => [key, Object.keys(values)]));
  const variants = now.variants.flatMap((size) => {
    const was = known.get(size.key);
    if (was === undefined) return [];
    const back = (touched.get(size.key ?? "") ?? []).map((field) => [field, Reflect.get(was, field)]);
    return [{ ...size, ...Object.fromEntries(back) }];
  });
  return { ...fields, variants };
}

import { describe, expect, it } from "vitest";
import type { ListingContent } from "../../contract/producer-listing";
import { pendingOf, undoOf } from "./pending";
import type { ExistingListing, PlannedListing } from "./plan-listing";

const size = { key: "v1", title: "Hộp", price: 45_000, stock: 20, sku: null, weight_grams: null };
const existing = (more: Partial<ExistingListing> = {}): ExistingListing => ({
  id: "lst_1",
  status: "live",
  version: 3,
  wanted: { name: "Chè lam", origin: "Huế", variants: [size] } as unknown as ListingContent,
  ...more,
});
const row = (more: Partial<PlannedListing>): PlannedListing => ({
  lines: [2],
  name: "Chè lam",
  listing_id: "lst_1",
  act: "change",
  changes: [],
  faults: [],
  patch: { fields: { origin: "Việt Nam" }, sizes: [] },
  version: 3,
  ...more,
});

describe("what a confirmed file writes", () => {
  it("is sorted by how it is written", () => {
    const draft = existing({ id: "lst_2", status: "draft" });
    const made = row({ name: "Mới", listing_id: null, act: "create", version: null });
    const rows = [row({}), row({ listing_id: "lst_2" }), row({ act: "same" }), made];
    const pending = pendingOf(rows, [existing(), draft]);
    expect(pending?.live.map(({ listing }) => listing.id)).toEqual(["lst_1"]);
    expect(pending?.drafts.map(({ listing }) => listing.id)).toEqual(["lst_2"]);
    expect(pending?.create).toEqual([{ origin: "Việt Nam" }]);
  });

  it("is nothing when what it changes has changed, has gone, or has been made meanwhile", () => {
    expect(pendingOf([row({})], [existing({ version: 4 })])).toBeNull();
    expect(pendingOf([row({})], [])).toBeNull();
    const made = row({ name: "CHÈ LAM", listing_id: null, act: "create", version: null });
    expect(pendingOf([made], [existing()])).toBeNull();
    expect(pendingOf([made], [])).not.toBeNull();
  });

  it("is taken back to what was there, with the pieces that were sold meanwhile", () => {
    const patch = {
      fields: { origin: "Việt Nam" },
      sizes: [
        { key: "v1", values: { price: 50_000 } },
        { key: null, values: { title: "Túi", price: 9_000 } },
      ],
    };
    const now = {
      name: "Chè lam",
      origin: "Việt Nam",
      variants: [
        { ...size, price: 50_000, stock: 18 },
        { ...size, key: "v9", title: "Túi" },
      ],
    } as unknown as ListingContent;
    expect(undoOf({ listing: existing(), patch, changes: {} }, now)).toEqual({
      origin: "Huế",
      variants: [{ ...size, stock: 18 }],
    });
  });
});

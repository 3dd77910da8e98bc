import { model } from "@medusajs/framework/utils";
import { LISTING_STATUSES, LISTING_REVIEW_KINDS, LISTING_REVIEW_STATUSES } from "../../../shared/listing-vocabulary";

/** What one producer offers: a draft, or a product of the shop. */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "lst" }).primaryKey(),
    producer_id: model.text().index(),
    /** The shop's product since it was published. */
    product_id: model.text().unique().nullable(),
    /** Given by the sender of a draft that was kept offline, so that sending it twice makes one. */
    client_key: model.text().nullable(),
    status: model.enum([...LISTING_STATUSES]).default("draft"),
    /** Contract `listingContent`; of a live one what the shop itself has no place for. */
    content: model.json(),
    /** Price in đồng of each size when it was last looked at, by variant id. */
    reviewed_prices: model.json(),
    version: model.number().default(1),
    /** The member who changed it last. */
    changed_by: model.text().nullable(),
  })
  .indexes([
    { on: ["producer_id", "client_key"], unique: true, where: "deleted_at is null and client_key is not null" },
  ]);

/** A proposal that the market looks at before buyers see it, with what it changes; history stays. */
export const ListingReview = model
  .define("listing_review", {
    id: model.id({ prefix: "lrev" }).primaryKey(),
    listing_id: model.text(),
    producer_id: model.text().index(),
    kind: model.enum([...LISTING_REVIEW_KINDS]),
    status: model.enum([...LISTING_REVIEW_STATUSES]).default("in_review"),
    /** Grows when the proposal changes, so that nobody approves what they did not read. */
    version: model.number().default(1),
    /** What of the sizes and fields waits (`Held`); null for a first publication, whose content is the listing's. */
    held: model.json().nullable(),
    differences: model.json(),
    reason: model.text().nullable(),
    submitted_by: model.text(),
    submitted_at: model.dateTime(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["listing_id"] },
    { on: ["listing_id", "status"], unique: true, where: "deleted_at is null and status = 'in_review'" },
    { on: ["status", "submitted_at"] },
  ]);

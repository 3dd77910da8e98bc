/** From being typed over being looked at to being sold; `sent_back` comes with reasons. */
export const LISTING_STATUSES = ["draft", "in_review", "sent_back", "live"] as const;
export type ListingStatus = (typeof LISTING_STATUSES)[number];

/** What becomes of a proposal: the market looks at it until somebody decides, or the producer takes it back. */
export const LISTING_REVIEW_STATUSES = ["in_review", "approved", "sent_back", "withdrawn"] as const;
export type ListingReviewStatus = (typeof LISTING_REVIEW_STATUSES)[number];

/** `first`: the whole listing before it is public; `change`: risky fields of one that is. */
export const LISTING_REVIEW_KINDS = ["first", "change"] as const;
export type ListingReviewKind = (typeof LISTING_REVIEW_KINDS)[number];

/** A parcel goes to the buyer by the producer's ways of delivery; what is used on the spot (a tour) is never shipped. */
export const LISTING_DELIVERIES = ["parcel", "on_site"] as const;
export type ListingDelivery = (typeof LISTING_DELIVERIES)[number];

/** Widths in pixels of the copies that are kept of a picture; the shop's pages ask for these. */
export const PICTURE_WIDTHS = [320, 640, 1280] as const;
export const PICTURE_FORMATS = ["avif", "webp"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Largest picture that is taken, in bytes (15 MB) and in pixels (50 megapixels). */
export const MAX_PICTURE_BYTES = 15 * 1024 * 1024;
export const MAX_PICTURE_PIXELS = 50_000_000;
/** Pictures that a producer may send in 24 hours. */
export const MAX_PICTURES_A_DAY = 60;

/**
 * What of the shop is counted when it is opened: pages of products and producers, cards of featured sales points that stood
 * on an opened page, and pages to which somebody went on from such a card.
 */
export const PAGE_KINDS = ["product", "producer", "feature", "feature_click"] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

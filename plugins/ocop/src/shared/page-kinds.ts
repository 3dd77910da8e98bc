/** Pages of the shop whose views are counted, named by what they show. */
export const PAGE_KINDS = ["product", "producer"] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

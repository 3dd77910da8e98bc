/** A list of rows on a card. */
export const listLook = "mt-3 divide-y divide-line rounded-card border border-line bg-card";
/** One of its rows: words at the left, an amount at the right. */
export const rowLook = "flex items-baseline justify-between gap-4 px-4 py-3";
/** A link that is a whole line, big enough for a thumb. */
export const linkLook = "inline-flex min-h-11 items-center font-medium underline underline-offset-4";

const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-full px-6 font-semibold no-underline disabled:opacity-50";

/** Looks of buttons and of links that act like one. */
export const buttonLook = {
  primary: `${base} bg-lacquer text-white hover:bg-lacquer-deep`,
  secondary: `${base} border border-ink bg-transparent text-ink hover:bg-paper-deep`,
} as const;

/** Look of a link that is one of several views of a page; the one that is shown has `aria-current`. */
export const tabLook =
  "inline-flex min-h-11 items-center rounded-full border border-ink px-4 no-underline tabular-nums aria-[current]:bg-ink aria-[current]:text-paper";

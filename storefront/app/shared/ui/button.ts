const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-full px-6 font-semibold no-underline disabled:opacity-50";

/** Looks of buttons and of links that act like one. */
export const buttonLook = {
  primary: `${base} bg-lacquer text-white hover:bg-lacquer-deep`,
  secondary: `${base} border border-ink bg-transparent text-ink hover:bg-paper-deep`,
} as const;

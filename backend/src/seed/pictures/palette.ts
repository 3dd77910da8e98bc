/** The colours of the series: rice paper, ink, lacquer, bamboo, turmeric, indigo, clay. Every picture draws from these alone. */
const PALETTE = {
  paper: "#f4e9d4",
  cream: "#fbf5e8",
  sand: "#e6d2ae",
  turmeric: "#dda63c",
  amber: "#b8661f",
  caramel: "#8a4a1c",
  clay: "#c2825c",
  lacquer: "#9c2a24",
  wine: "#6b2433",
  bamboo: "#93a068",
  leaf: "#4f7a42",
  forest: "#2f5238",
  jade: "#86aca0",
  indigo: "#2d4260",
  sky: "#b9cfd2",
  plum: "#7d5a72",
  rose: "#cf8f84",
  wood: "#a9774a",
  walnut: "#6b4529",
  stone: "#b9b1a3",
  ink: "#2b2622",
  white: "#ffffff",
  bronze: "#9a6b2f",
  gold: "#d9a441",
} as const;

export type Colour = keyof typeof PALETTE;

/**
 * Looks a colour up by its name in the series.
 * @throws Error when the name is not in the palette, so that a typing slip in the data is found when the pictures are made.
 */
export function colour(name: string): string {
  const found = (PALETTE as Record<string, string>)[name];
  if (!found) throw new Error(`unknown colour "${name}"`);
  return found;
}

/** Mixes a hex colour with black (negative amount) or white (positive amount); amount between -1 and 1. */
export function shade(hex: string, amount: number): string {
  const target = amount < 0 ? 0 : 255;
  const weight = Math.min(1, Math.abs(amount));
  const parts = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(value + (target - value) * weight)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}

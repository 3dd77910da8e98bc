/** Title of the only size when nobody named one, as the shop knows it; no reader sees it. */
export const ONLY_SIZE = "Default";

/** The title of a size as it stands in a box: empty for one that nobody named. */
export function writtenTitle(title: string): string {
  return /^default/i.test(title) ? "" : title;
}

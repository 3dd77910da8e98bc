/** The fixed words of a path in capitals, the ids as they are: for Express it is the same address. */
export function capitals(path: string): string {
  return path.replace(/[a-z-]+(?=\/|$)/g, (word) => word.toUpperCase());
}

/** The ids of a path percent-encoded where nobody would: for Express it is the same address. */
export function encoded(path: string): string {
  return path.replaceAll("_", "%5F");
}

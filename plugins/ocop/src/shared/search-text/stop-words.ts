/**
 * Words that say nothing about a thing. With their marks only where without them they may be another: "cua" is a crab,
 * "nhung" is deer velvet, "o" stands in "ô long".
 */
const STOPS = [["của"], ["ở"], ["tại"], ["và"], ["các"], ["những"], ["ocop"], ["đặc", "sản"], ["dac", "san"]];

function stopAt(words: readonly string[], place: number): number {
  return STOPS.find((stop) => stop.every((word, n) => words[place + n] === word))?.length ?? 0;
}

/** The words without those that say nothing; all of them when nothing else would be left. */
export function meaningful(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let place = 0; place < words.length;) {
    const stop = stopAt(words, place);
    if (stop === 0) kept.push(words[place] ?? "");
    place += stop || 1;
  }
  return kept.length > 0 ? kept : words;
}

/** A word as it may be met: each way one word or several side by side, the likeliest first. */
export type Sought = { ways: readonly (readonly string[])[]; begins: boolean };

/** What each place down the list of ways costs. */
const LESS_LIKELY = 0.02;
/** What standing right behind the word before adds. */
const SIDE_BY_SIDE = 0.5;
/** Of two names that hold the same, the one with less beside it is nearer. */
const LONGER = 0.01;

function standsAt(name: readonly string[], place: number, way: readonly string[], begins: boolean): boolean {
  return way.every((word, n) => {
    const there = name[place + n];
    return there !== undefined && (begins && n === way.length - 1 ? there.startsWith(word) : there === word);
  });
}

/** How near a name (folded words) is to what is sought: words that it holds, in the order typed. Higher is nearer. */
export function nearness(name: readonly string[], sought: readonly Sought[]): number {
  let next = 0;
  let score = -LONGER * name.length;
  for (const { ways, begins } of sought) {
    const places = [next, ...name.keys()];
    for (const [less, way] of ways.entries()) {
      const place = places.find((one) => standsAt(name, one, way, begins));
      if (place === undefined) continue;
      score += 1 - LESS_LIKELY * less + (place === next ? SIDE_BY_SIDE : 0);
      next = place + way.length;
      break;
    }
  }
  return score;
}

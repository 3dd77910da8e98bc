import type { WordCount } from "../../modules/search-words";

/** Different words that wait at most; more than anybody types within a few seconds, so a flood costs no memory. */
const MAX_WAITING = 2000;

/** Counts that wait to be written. */
export class Tally {
  private waiting = new Map<string, WordCount>();

  /** Counts one search. Words beyond the limit are not counted. */
  add(day: string, area: string, word: string, found: boolean): void {
    const key = `${day} ${area} ${word}`;
    const known = this.waiting.get(key);
    if (known === undefined && this.waiting.size >= MAX_WAITING) return;
    const before = known ?? { day, area, word, searches: 0, without_result: 0 };
    this.waiting.set(key, {
      ...before,
      searches: before.searches + 1,
      without_result: before.without_result + (found ? 0 : 1),
    });
  }

  /** What waits; afterwards nothing does. */
  take(): WordCount[] {
    const counts = [...this.waiting.values()];
    this.waiting = new Map();
    return counts;
  }
}

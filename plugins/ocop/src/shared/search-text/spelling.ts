/** A shorter word has too many neighbours to mean one of them; one of this length may only lack a letter. */
const MIN_LETTERS = 2;
const ALPHABET = "abcdefghijklmnopqrstuvwxyz";
/** Fewer letters are the beginning of too many words to be one with a slip. */
const MIN_BEGINNING = 4;
/** Of the hundreds of slips of a word hardly any is a word. */
const NONE: readonly string[] = [];
/** Two words written as one are taken apart from this length on. */
const MIN_JOINED = 5;

/** What a slip of the finger turned a word into: the nearer kind of slip has the lower cost. */
function* slips(word: string): Generator<{ text: string; cost: number }> {
  for (let place = 0; place <= word.length; place += 1)
    for (const letter of ALPHABET) yield { text: word.slice(0, place) + letter + word.slice(place), cost: 2 };
  if (word.length === MIN_LETTERS) return;
  for (let place = 0; place < word.length; place += 1) {
    const [head, letter, tail] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
    if (tail !== "") yield { text: head + tail.charAt(0) + letter + tail.slice(1), cost: 0 };
    for (const other of ALPHABET) if (other !== letter) yield { text: head + other + tail, cost: 1 };
    yield { text: head + tail, cost: 1 };
  }
}

/** The words that may be meant by others: folded word → how often it stands somewhere. */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  private sorted: string[] | null = null;

  constructor(words: Iterable<readonly [word: string, count: number]> = []) {
    for (const [word, count] of words) this.add(word, count);
  }

  get size(): number {
    return this.counts.size;
  }

  add(word: string, count = 1): void {
    if (!this.counts.has(word)) this.sorted = null;
    this.counts.set(word, (this.counts.get(word) ?? 0) + count);
  }

  count(word: string): number {
    return this.counts.get(word) ?? 0;
  }

  has(word: string): boolean {
    return this.counts.has(word);
  }

  /** Whether some word begins with these letters. */
  begins(letters: string): boolean {
    return this.beginningWith(letters).next().done !== true;
  }

  /**
   * Words one slip away (a letter wrong, missing, too much, or two swapped), likeliest first: the same first letter,
   * swapped letters, then what is more frequent. Codes and amounts have none: they are meant as they stand.
   */
  near(word: string, most: number): string[] {
    return this.likeliest(word, most, (text) => (this.counts.has(text) ? [text] : NONE));
  }

  /** Words whose beginning is one slip away from what is typed so far, in the order of {@link near}. */
  nearBeginning(letters: string, most: number): string[] {
    return this.likeliest(letters, most, (text) => (text.length < MIN_BEGINNING ? NONE : this.beginningWith(text)));
  }

  private likeliest(word: string, most: number, wordsOf: (slip: string) => Iterable<string>): string[] {
    if (word.length < MIN_LETTERS || !/^[a-z]+$/.test(word)) return [];
    const found = new Map<string, number>();
    for (const { text, cost } of slips(word)) {
      if (text === word) continue;
      const away = cost + (text.charAt(0) === word.charAt(0) ? 0 : 3);
      for (const one of wordsOf(text)) found.set(one, Math.min(away, found.get(one) ?? away));
    }
    return [...found]
      .sort(([a, costA], [b, costB]) => costA - costB || this.count(b) - this.count(a) || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([text]) => text);
  }

  /** The words that begin with these letters, in the order of letters. */
  private *beginningWith(letters: string): Generator<string> {
    this.sorted ??= [...this.counts.keys()].sort();
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? "") < letters) low = middle + 1;
      else high = middle;
    }
    for (let place = low; place < this.sorted.length; place += 1) {
      const word = this.sorted[place] ?? "";
      if (!word.startsWith(letters)) return;
      yield word;
    }
  }

  /** Two words that were written as one ("nuocmam"), the pair of the most frequent ones; null when there is none. */
  apart(word: string): readonly [string, string] | null {
    if (word.length < MIN_JOINED || !/^[a-z]+$/.test(word)) return null;
    let best: readonly [string, string] | null = null;
    let most = 0;
    for (let place = 2; place <= word.length - 2; place += 1) {
      const pair = [word.slice(0, place), word.slice(place)] as const;
      const count = Math.min(this.count(pair[0]), this.count(pair[1]));
      if (count > most) [best, most] = [pair, count];
    }
    return best;
  }
}

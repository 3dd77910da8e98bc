import { fold, marksKey } from "../text";
import { readText, type ReadWord } from "./reading";
import { Vocabulary } from "./spelling";

/** Words as they are written, with their marks and how often; what another spelling of a search text is made of. */
export class WrittenWords {
  private readonly folded = new Vocabulary();
  private readonly written = new Map<string, { word: string; count: number }>();
  private readonly pairs = new Map<string, { words: string; count: number }>();

  /** Takes in written texts (names, titles, places) with how often each stands somewhere. */
  addAll(phrases: Iterable<readonly [text: string, count: number]>): this {
    for (const [text, count] of phrases) {
      const words = marksKey(text).split(" ").filter(isWord);
      words.forEach((word, place) => {
        this.add(word, count);
        const next = words[place + 1];
        if (next !== undefined) this.addPair(`${word} ${next}`, count);
      });
    }
    return this;
  }

  private add(word: string, count: number): void {
    const folded = fold(word);
    this.folded.add(folded, count);
    const known = this.written.get(folded);
    if (known === undefined || known.count < count)
      this.written.set(folded, { word, count: count + (known?.word === word ? known.count : 0) });
    else if (known.word === word) known.count += count;
  }

  private addPair(words: string, count: number): void {
    const known = this.pairs.get(fold(words));
    if (known === undefined || known.count < count) this.pairs.set(fold(words), { words, count });
  }

  /** The folded word that was most likely meant; what is known stays. */
  private meant({ folded, meant }: ReadWord): string | null {
    const read = meant ?? folded;
    if (this.folded.has(read) || !isWord(read)) return read;
    return this.folded.near(read, 1)[0] ?? this.folded.apart(read)?.join(" ") ?? null;
  }

  /** With the marks that the word has beside its neighbours, or else has most often. */
  private marked(words: readonly string[]): string {
    return words
      .map((word, place) => {
        const before = place > 0 ? this.pairs.get(`${words[place - 1]} ${word}`)?.words.split(" ")[1] : undefined;
        const after = this.pairs.get(`${word} ${words[place + 1] ?? ""}`)?.words.split(" ")[0];
        return after ?? before ?? this.written.get(word)?.word ?? word;
      })
      .join(" ");
  }

  /**
   * Another spelling of the text: every word one that is written somewhere, at most one slip away from what was typed.
   * Null where a word is like none, or where nothing would change.
   */
  suggest(text: string): string | null {
    const reading = readText(text);
    if (reading === null) return null;
    const meant = reading.words.map((word) => this.meant(word));
    if (meant.includes(null)) return null;
    const suggestion = this.marked(meant.join(" ").split(" "));
    return fold(suggestion) === reading.words.map(({ folded }) => folded).join(" ") ? null : suggestion;
  }
}

function isWord(word: string): boolean {
  return /^\p{L}{1,20}$/u.test(word);
}

import { foldWords } from "../../../shared/text";

/** Short forms that lists use, folded, and the words they stand for. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bhtx\b/g, "hop tac xa"],
  [/\btht\b/g, "to hop tac"],
  [/\b(cty|cong ti)\b/g, "cong ty"],
  [/\bct (?=tnhh|cp|co phan)/g, "cong ty "],
  [/\bdntn\b/g, "doanh nghiep tu nhan"],
  [/\bhkd\b/g, "ho kinh doanh"],
  [/\bcp\b/g, "co phan"],
  [/\bmtv\b/g, "mot thanh vien"],
  [/\btnhh\b/g, "trach nhiem huu han"],
  [/\bsx\b/g, "san xuat"],
  [/\btm\b/g, "thuong mai"],
  [/\bdv\b/g, "dich vu"],
  [/\bnn\b/g, "nong nghiep"],
  [/\bckd\b|\bcskd\b/g, "co so kinh doanh"],
  [/\bcssx\b/g, "co so san xuat"],
];

/** Words that say what kind of body it is; what is left tells one from another. */
const KIND_WORDS =
  /\b(hop tac xa|to hop tac|cong ty|trach nhiem huu han|mot thanh vien|co phan|doanh nghiep tu nhan|doanh nghiep|ho kinh doanh|ho san xuat|co so san xuat|co so|san xuat|kinh doanh|thuong mai|dich vu|va|nong nghiep)\b/g;

/** Likeness, 0 to 1, from which a name is worth asking about: of 10 pieces of three letters, 7 are the same. */
const WORTH_ASKING = 0.7;

/** Key under which spellings of one name meet: no marks, no signs, short forms written out. */
export function nameKey(name: string): string {
  return SHORT.reduce((text, [short, long]) => text.replace(short, long), foldWords(name))
    .replace(/\s+/g, " ")
    .trim();
}

function coreOf(key: string): string {
  const core = key.replace(KIND_WORDS, " ").replace(/\s+/g, " ").trim();
  return core === "" ? key : core;
}

function piecesOf(text: string): Set<string> {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)));
}

/** Names to look into for near ones, each with what it stands for. */
export class NearNames<T> {
  private readonly entries: { value: T; pieces: Set<string> }[] = [];
  private readonly byPiece = new Map<string, number[]>();

  constructor(named: readonly (readonly [name: string, value: T])[]) {
    for (const [name, value] of named) {
      const pieces = piecesOf(coreOf(nameKey(name)));
      const place = this.entries.push({ value, pieces }) - 1;
      for (const piece of pieces) {
        const places = this.byPiece.get(piece);
        if (places === undefined) this.byPiece.set(piece, [place]);
        else places.push(place);
      }
    }
  }

  /** What bears a name near to this one, the nearest first, at most `most`. */
  near(name: string, most = 5): T[] {
    const pieces = piecesOf(coreOf(nameKey(name)));
    const counts = new Map<number, number>();
    for (const piece of pieces)
      for (const place of this.byPiece.get(piece) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
    const found: { value: T; score: number }[] = [];
    for (const [place, shared] of counts) {
      const entry = this.entries[place];
      if (entry === undefined) continue;
      // Dice's coefficient.
      const score = (2 * shared) / (pieces.size + entry.pieces.size);
      if (score >= WORTH_ASKING) found.push({ value: entry.value, score });
    }
    return found
      .toSorted((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ value }) => value);
  }
}

import type { Kind } from "../../../shared/territory";
import { fold, foldWords, marksKey, normaliseTone } from "../../../shared/text";

/** How a kind may be written before a name: whole words, and short forms. */
const WRITTEN: readonly (readonly [Kind, readonly string[], readonly string[]])[] = [
  ["thành phố", ["thành phố"], ["tp"]],
  ["thị trấn", ["thị trấn"], ["tt"]],
  ["thị xã", ["thị xã"], ["tx"]],
  ["đặc khu", ["đặc khu"], ["đk", "dk"]],
  ["phường", ["phường"], ["p", "f"]],
  ["huyện", ["huyện"], ["h"]],
  ["quận", ["quận"], ["q"]],
  ["tỉnh", ["tỉnh"], ["t"]],
  ["xã", ["xã"], ["x"]],
];

const ROMAN = new Map(
  ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"].map((text, index) => [text, String(index + 1)]),
);

/** One way to read a written unit: with its kind taken off, or whole. */
export interface Reading {
  kind: Kind | null;
  name: string;
}

/** Splits a fully written official name: "Thị trấn Bút Sơn" → thị trấn + "Bút Sơn". Null without a kind. */
export function splitOfficial(text: string): { kind: Kind; name: string } | null {
  const clean = normaliseTone(text).replace(/\s+/g, " ").replace(/[’‘`]/g, "'").trim();
  const lower = clean.toLowerCase();
  for (const [kind, words] of WRITTEN) {
    const word = words.find((candidate) => lower.startsWith(`${candidate} `));
    if (word) return { kind, name: clean.slice(word.length + 1).trim() };
  }
  return null;
}

/** Takes "P.", "TT ", "TX." … off; a single letter needs a full stop or a number behind it ("P5", "Q. 1"). */
function splitShort(clean: string): Reading | null {
  const match = /^(tp|tt|tx|đk|dk|p|f|h|q|t|x)(\.\s*|\s+(?=\d)|(?=\d)|\s+)(.+)$/iu.exec(clean);
  if (!match) return null;
  const [, short = "", gap = "", name = ""] = match;
  if (short.length === 1 && !gap.includes(".") && !/^\d/.test(name)) return null;
  const written = WRITTEN.find(([, , shorts]) => shorts.includes(short.toLowerCase()));
  return written ? { kind: written[0], name: name.trim() } : null;
}

/**
 * The ways to read a unit as people write it, likeliest first. A kind written with its marks is a kind;
 * without marks ("quan hoa") it may also be the name itself ("Quan Hóa"), so both readings come back.
 */
export function readings(text: string): Reading[] {
  const clean = normaliseTone(text).replace(/\s+/g, " ").replace(/[’‘`]/g, "'").trim();
  if (!clean) return [];
  const whole: Reading = { kind: null, name: clean };
  const official = splitOfficial(clean);
  if (official) return [official, whole];
  const short = splitShort(clean);
  if (short) return [short, whole];
  const folded = fold(clean);
  for (const [kind, words] of WRITTEN) {
    const word = words.find((candidate) => folded.startsWith(`${fold(candidate)} `));
    if (word) return [whole, { kind, name: clean.slice(word.length + 1).trim() }];
  }
  return [whole];
}

/**
 * Key under which spellings of one name meet: no marks, spaces or apostrophes, y = i ("Phú Quí", "Phú Quý"),
 * numbers without leading zeros, a whole Roman numeral as a number ("Phường IV" = "Phường 4").
 */
export function looseKey(name: string): string {
  const words = foldWords(name);
  const roman = ROMAN.get(words);
  if (roman) return roman;
  if (/^\d+$/.test(words)) return String(Number(words));
  return words.replace(/ /g, "").replace(/y/g, "i");
}

/** How near a written name is to a unit's: 3 same with marks, 2 same without, 1 same only by the loose key. */
export function nearness(written: string, unitName: string): 1 | 2 | 3 {
  if (marksKey(written) === marksKey(unitName)) return 3;
  return foldWords(written) === foldWords(unitName) ? 2 : 1;
}

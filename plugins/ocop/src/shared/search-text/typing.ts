import { fold, normaliseTone } from "../text";

const ONSET = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?";
/** Vowels of a syllable without their marks; "oo" stands only in a few borrowed words. */
const NUCLEI =
  "a ai ao au ay e eo eu i ia ie ieu iu o oa oai oao oay oe oeo oi u ua uai uao uau uay ue ueo ui uo uoi uou uu uy uya uye uyu y yeu ye".split(
    " ",
  );
/** Codas, with "k" for names such as Đắk Lắk. */
const CODA = "(?:ch|ng|nh|[ckmnpt])?";
const SYLLABLE = new RegExp(`^${ONSET}(?:${NUCLEI.join("|")})${CODA}$`);
const DOUBLE_O = new Set(["xoong", "boong", "goong", "moong", "xooc"]);
/** Longest word that is read as keys: "nghieengs" has nine letters. */
const MAX_KEYS = 12;

/** Whether a folded word could be Vietnamese. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word) || DOUBLE_O.has(word);
}

const TONES: Readonly<Record<string, string>> = {
  s: "\u0301",
  f: "\u0300",
  r: "\u0309",
  x: "\u0303",
  j: "\u0323",
  z: "",
};
const VNI_TONES: Readonly<Record<string, string>> = {
  "1": "\u0301",
  "2": "\u0300",
  "3": "\u0309",
  "4": "\u0303",
  "5": "\u0323",
  "0": "",
};
const CIRCUMFLEX = "\u0302";
const HORN = "\u031b";
const BREVE = "\u0306";
const STROKE = "\u0335";

/** A word while its keys are read: letters with the mark of each, and the tone of the whole. */
type Keyed = { letters: string[]; marks: string[]; tone: string };

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && "aeiouy".includes(letter);
}

function push(word: Keyed, letter: string): void {
  word.letters.push(letter);
  word.marks.push("");
}

/** Sets `mark` on the last letter that may bear it; false when there is none. */
function mark(word: Keyed, bearers: string, sign: string): boolean {
  const place = word.letters.findLastIndex((letter) => bearers.includes(letter));
  if (place < 0) return false;
  word.marks[place] = sign;
  return true;
}

/** The horn stands on both letters of "ươ": "nuoc" + w → "nươc". */
function horn(word: Keyed): boolean {
  const pair = word.letters.join("").lastIndexOf("uo");
  if (pair >= 0 && word.letters[pair - 1] !== "q") {
    word.marks[pair] = HORN;
    word.marks[pair + 1] = HORN;
    return true;
  }
  // "mua" + w is "mưa": the u before a bears the horn.
  const ua = word.letters.join("").lastIndexOf("ua");
  if (ua >= 0 && word.letters[ua - 1] !== "q") {
    word.marks[ua] = HORN;
    return true;
  }
  return mark(word, "uo", HORN);
}

/** Where the tone of a syllable stands: on the vowel with a mark, before a coda on the last, else on the first. */
function toneAt({ letters, marks }: Keyed): number {
  const start = /^(?:qu|gi(?=[aeiouy]))/.test(letters.join("")) ? 2 : 0;
  const vowels = letters.flatMap((letter, place) => (place >= start && isVowel(letter) ? [place] : []));
  const last = vowels.at(-1) ?? -1;
  const marked = vowels.findLast((place) => marks[place] !== "");
  if (marked !== undefined) return marked;
  if (last < letters.length - 1 || vowels.length === 1) return last;
  return vowels.length === 3 ? (vowels[1] ?? last) : (vowels[0] ?? last);
}

function spelled(word: Keyed): string {
  const place = toneAt(word);
  const text = word.letters
    .map((letter, n) => `${letter}${word.marks[n] ?? ""}${n === place ? word.tone : ""}`)
    .join("");
  return normaliseTone(text.replaceAll(`d${STROKE}`, "đ"));
}

/** The key w: a breve on "a", else a horn; false when there is no letter for either. */
function hornOrBreve(word: Keyed): boolean {
  const letters = word.letters.join("");
  return letters.includes("a") && !/(?<!q)ua/.test(letters) ? mark(word, "a", BREVE) : horn(word);
}

/** One key of Telex onto the word. */
function telexKey(word: Keyed, key: string): void {
  const tone = TONES[key];
  const before = word.letters.at(-1);
  const begun = word.letters.some(isVowel);
  if (begun && tone !== undefined) word.tone = tone;
  else if (key === "w") {
    if (!hornOrBreve(word)) {
      push(word, "u");
      word.marks[word.marks.length - 1] = HORN;
    }
  } else if (key === "d" && word.letters[0] === "d" && (word.letters.length === 1 || begun)) word.marks[0] = STROKE;
  else if ("aeo".includes(key) && begun && word.letters.includes(key) && (before === key || !isVowel(before)))
    mark(word, key, CIRCUMFLEX);
  else push(word, key);
}

/** One digit of VNI onto the word; false when it means nothing there. */
function vniKey(word: Keyed, key: string): boolean {
  const tone = VNI_TONES[key];
  if (tone !== undefined) {
    if (word.tone !== "" || !word.letters.some(isVowel)) return false;
    word.tone = tone;
    return true;
  }
  if (key === "6") return mark(word, "aeo", CIRCUMFLEX);
  if (key === "7") return horn(word);
  if (key === "8") return mark(word, "a", BREVE);
  if (word.letters[0] !== "d") return false;
  word.marks[0] = STROKE;
  return true;
}

function fromTelex(keys: string): string | null {
  const word: Keyed = { letters: [], marks: [], tone: "" };
  for (const key of keys) telexKey(word, key);
  return isSyllable(word.letters.join("")) ? spelled(word) : null;
}

function fromVni(keys: string): string | null {
  const word: Keyed = { letters: [], marks: [], tone: "" };
  for (const key of keys) {
    if (/\d/.test(key)) {
      if (!vniKey(word, key)) return null;
    } else push(word, key);
  }
  return isSyllable(word.letters.join("")) ? spelled(word) : null;
}

/**
 * What a folded word says with its marks when the input method was off: raw Telex ("nuwowcs", "nuocws") or VNI ("nuo7c1")
 * keys, in whatever order they came. Null when the word is a Vietnamese syllable already or makes none.
 */
export function keyedWord(word: string): string | null {
  if (isSyllable(word) || word.length > MAX_KEYS) return null;
  if (/^[a-z]+$/.test(word)) return fromTelex(word);
  return /^[a-z]+\d[a-z\d]*$/.test(word) ? fromVni(word) : null;
}

/** {@link keyedWord} without its marks. */
export function untyped(word: string): string | null {
  const keyed = keyedWord(word);
  const read = keyed === null ? null : fold(keyed);
  return read === word ? null : read;
}

const COMBINING = /[\u0300-\u036f]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const TONES = "\u0300\u0301\u0303\u0309\u0323";
const OPEN_PAIR = new RegExp(`(o)([${TONES}]?)([ae])([${TONES}]?)(?![\\p{L}\\p{M}])`, "giu");
const CLOSED_PAIR = new RegExp(`(o)([${TONES}])([ae])(?=\\p{L})`, "giu");
const OPEN_UY = new RegExp(`(?<!q)(u)([${TONES}]?)(y)([${TONES}]?)(?![\\p{L}\\p{M}])`, "giu");
const CLOSED_UY = new RegExp(`(?<!q)(u)([${TONES}])(y)(?=\\p{L})`, "giu");
const QU_SLIP = new RegExp(`(qu)([${TONES}])([aeiouy])`, "giu");
const GI_SLIP = new RegExp(`(gi)([${TONES}])([aeou])`, "giu");

/**
 * Folds Vietnamese text for comparing without marks: "Hoằng Hóa" → "hoang hoa", "Đắk" → "dak".
 * Composed and decomposed input give the same answer. Whitespace and punctuation are kept.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(COMBINING, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase();
}

/** {@link fold}, with every run of anything but letters and digits turned into one space. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Brings the tone of "oa", "oe", "uy" to one place, composed (NFC): "hoà" → "hòa", "thuý" → "thúy".
 * In qu- and gi- the first letters are a consonant, so the tone stays with the vowel: "quý", "già".
 * Compare texts that keep their marks only after this.
 */
export function normaliseTone(text: string): string {
  return text
    .normalize("NFD")
    .replace(QU_SLIP, "$1$3$2")
    .replace(GI_SLIP, "$1$3$2")
    .replace(OPEN_PAIR, "$1$2$4$3")
    .replace(CLOSED_PAIR, "$1$3$2")
    .replace(OPEN_UY, "$1$2$4$3")
    .replace(CLOSED_UY, "$1$3$2")
    .normalize("NFC");
}

/** Key for "same words, same marks" whatever the tone place, letter case or Unicode form. */
export function marksKey(text: string): string {
  return normaliseTone(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** ASCII slug of at most `maxLength` characters, cut at a word: "Chè Lam Thạch Xá" → "che-lam-thach-xa". */
export function asciiSlug(text: string, maxLength = 80): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1);
  const lastWord = cut.lastIndexOf("-");
  return lastWord > 0 ? cut.slice(0, lastWord) : slug.slice(0, maxLength);
}

/**
 * Makes foreign text safe for PostgreSQL and JSON: NUL and other control characters become spaces,
 * lone surrogates go, whitespace is collapsed, and the rest is cut to `maxLength` characters.
 */
export function cleanText(text: string, maxLength = 200): string {
  return text
    .slice(0, maxLength * 4)
    .replace(LONE_SURROGATE, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, maxLength)
    .replace(LONE_SURROGATE, "")
    .normalize("NFC");
}

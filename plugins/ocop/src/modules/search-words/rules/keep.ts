import { foldWords } from "../../../shared/text";

/** Longer texts are sentences, and sentences tell about people. */
const MAX_CHARS = 40;
const MAX_WORDS = 7;
const MIN_CHARS = 2;
/** A phone number, an identity card or an account has more digits than "40N" or a year. */
const MAX_DIGITS = 6;
const ADDRESS = /@|https?:|www\.|\.(com|vn|net|org)\b/i;

/** Days that counts are kept. */
export const KEPT_DAYS = 90;
/** A word is shown once it was searched this often: what one person types once stays unseen. */
export const SHOWN_FROM = 5;

/**
 * The form in which a searched text is counted, or null when it must not be kept: texts that look like a mail or web
 * address, a phone number or any other long number, and long texts. Marks, case and signs are folded away, so that all
 * spellings of one word count together.
 */
export function keptWord(text: string): string | null {
  if (ADDRESS.test(text)) return null;
  const word = foldWords(text);
  const digits = word.replace(/\D/g, "").length;
  if (word.length < MIN_CHARS || word.length > MAX_CHARS || digits > MAX_DIGITS) return null;
  if (!/[a-z]/.test(word) || word.split(" ").length > MAX_WORDS) return null;
  return word;
}

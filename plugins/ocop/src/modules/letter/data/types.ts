import type { LetterSubject, LetterTemplateCode, PaperForm } from "../../../shared/letter-vocabulary";

/** A field that the officer fills in. */
export interface LetterField {
  name: string;
  /** A line, several lines, or a day (given as YYYY-MM-DD). */
  kind: "line" | "text" | "day";
  required: boolean;
  vi: string;
  en: string;
  hint?: { vi: string; en: string };
}

/**
 * A paragraph with `{{names}}` in it. With `when` it stands only where that value is there; with `each` once for every line
 * of that value, which is `{{line}}` in it.
 */
export type LetterParagraph = string | { when: string; text: string } | { each: string; text: string };

/** A letter that offices write again and again. A new one is a file of this folder and a line of its index. */
export interface LetterTemplate {
  code: LetterTemplateCode;
  subject: LetterSubject;
  form: PaperForm;
  vi: string;
  en: string;
  /** What it is about, begun small: it follows "V/v" or "Về việc". */
  about: string;
  /** Before the reader's name. */
  greeting: string;
  paragraphs: readonly LetterParagraph[];
  fields: readonly LetterField[];
}

import type { LetterField, LetterParagraph } from "./types";

/** A hint that shows how a field is filled in; the letters are Vietnamese, so the example is too. */
export const example = (text: string): NonNullable<LetterField["hint"]> => ({
  vi: `Ví dụ: ${text}`,
  en: `For example: ${text}`,
});

/** What the officer adds to a letter in words of their own, and where it stands. */
export const NOTE_FIELD: LetterField = {
  name: "note",
  kind: "text",
  required: false,
  vi: "Nội dung bổ sung",
  en: "Further words",
};
export const NOTE: LetterParagraph = { each: "note", text: "{{line}}" };

/** The last sentence of a letter that wants no answer. */
export const WHOM_TO_ASK: LetterParagraph = "Mọi vướng mắc xin liên hệ: {{contact}}.";

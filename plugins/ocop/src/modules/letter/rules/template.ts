import { COMMON_FIELDS } from "../data/common";
import type { LetterField, LetterParagraph, LetterTemplate } from "../data/types";
import { TEMPLATES } from "../data/index";
import { LETTER_TEMPLATES, type LetterTemplateCode } from "../../../shared/letter-vocabulary";

export type { LetterField, LetterTemplate };

/** What stands in a letter, by name; lines where one paragraph comes of each. */
export type LetterValues = Readonly<Record<string, string | readonly string[]>>;

const NAME = /\{\{(\w+)\}\}/g;
/** Room to write by hand, where a value is not known. */
const DOTS = "……………";

/** A template by its code. */
export function templateOf(code: LetterTemplateCode): LetterTemplate {
  return TEMPLATES[code];
}

/** All templates in the order in which they are offered. */
export function allTemplates(): LetterTemplate[] {
  return LETTER_TEMPLATES.map(templateOf);
}

/** The fields of a template: its own first, then those of every letter. */
export function fieldsOf(template: LetterTemplate): LetterField[] {
  return [...template.fields, ...COMMON_FIELDS];
}

function linesOf(value: LetterValues[string] | undefined): string[] {
  const lines = typeof value === "string" ? value.split("\n") : (value ?? []);
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

/** Puts values into `{{names}}`; what is not known leaves room to write it by hand. Values are never read as names. */
export function fillText(text: string, values: LetterValues): string {
  return text.replace(NAME, (_match, name: string) => linesOf(values[name]).join(", ") || DOTS);
}

function fillParagraph(paragraph: LetterParagraph, values: LetterValues): string[] {
  if (typeof paragraph === "string") return [fillText(paragraph, values)];
  if ("when" in paragraph) return linesOf(values[paragraph.when]).length > 0 ? [fillText(paragraph.text, values)] : [];
  return linesOf(values[paragraph.each]).map((line) => fillText(paragraph.text, { ...values, line }));
}

/** The paragraphs of a letter, filled in. */
export function fillParagraphs(template: LetterTemplate, values: LetterValues): string[] {
  return template.paragraphs.flatMap((paragraph) => fillParagraph(paragraph, values));
}

/** Every name that a template asks a value for. */
export function namesIn({ about, paragraphs }: LetterTemplate): string[] {
  const found = (text: string): string[] => [...text.matchAll(NAME)].map(([, name = ""]) => name);
  const all = paragraphs.flatMap((paragraph) => {
    if (typeof paragraph === "string") return found(paragraph);
    const key = "when" in paragraph ? paragraph.when : paragraph.each;
    return [key, ...found(paragraph.text).filter((name) => name !== "line")];
  });
  return [...new Set([...found(about), ...all])];
}

import { formTexts } from "../../shared/session/form-text";
import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";

const FIELDS = ["kind", "number", "issuer", "issued_on", "expires_on"] as const;
export type PaperFields = Record<(typeof FIELDS)[number], string>;
export type PaperFaults = Partial<Record<(typeof FIELDS)[number] | "file", string>>;

/** What was typed about a paper. */
export function readPaper(form: FormData): PaperFields {
  return formTexts(form, FIELDS);
}

/** The same as the API takes it: what is empty is null. */
export function paperBodyOf({ kind, ...rest }: PaperFields): Record<string, string | null> {
  return { kind, ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value || null])) };
}

/** What of it cannot be right. */
export function paperFaults(
  { kind, issued_on, expires_on }: PaperFields,
  words: ProducerApplicationTexts,
): PaperFaults {
  const turned = issued_on !== "" && expires_on !== "" && expires_on < issued_on;
  return {
    ...(Object.hasOwn(words.paperKinds, kind) ? {} : { kind: words.faults.needed }),
    ...(turned ? { expires_on: words.expiresBefore } : {}),
  };
}

/** The file of a form, or null where none was chosen. */
export function fileOf(form: FormData): File | null {
  const file = form.get("file");
  return file instanceof File && file.size > 0 ? file : null;
}

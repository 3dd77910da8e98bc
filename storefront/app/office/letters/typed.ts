import type { LetterTemplateAnswer } from "../../../../plugins/ocop/src/contract/office-letter";
import { formLines, formText } from "../../shared/session/form-text";
import { boxOf } from "./path";

/** Letters as somebody filled them in. */
export interface TypedLetters {
  key: string;
  ids: string[];
  fields: Record<string, string>;
}

/** What the form of a template holds; blank fields are left out, so that the API says which are missing. */
export function readLetters(form: FormData, { fields }: LetterTemplateAnswer): TypedLetters {
  const typed = fields.flatMap(({ name, kind }) => {
    const read = kind === "text" ? formLines : formText;
    const value = read(form, boxOf(name));
    return value === "" ? [] : [[name, value] as const];
  });
  const ids = form.getAll("chon").filter((id): id is string => typeof id === "string" && id !== "");
  return { key: formText(form, "key"), ids: [...new Set(ids)], fields: Object.fromEntries(typed) };
}

/** The API's faults by field of the letter: it names them `fields.symbol`. */
export function faultsOf(fields: Readonly<Record<string, string>>): Record<string, string> {
  const prefix = "fields.";
  return Object.fromEntries(
    Object.entries(fields).map(([name, fault]) => [name.startsWith(prefix) ? name.slice(prefix.length) : name, fault]),
  );
}

/**
 * What a form begins with: what was written before where the officer goes back to it, else the office's usual words with
 * today's day and no number.
 */
export function beginWith(
  before: Record<string, string> | null,
  last: Record<string, string>,
  { today, place }: { today: string; place: string | null },
): Record<string, string> {
  if (before !== null) return before;
  const { number: _number, day: _day, ...usual } = last;
  return { ...(place === null ? {} : { place }), ...usual, day: today };
}

import { isIsoDay } from "../../../shared/clock";
import { dayWords } from "../../../shared/day-words";
import { fieldsOf, type LetterTemplate } from "./template";

/** What may be wrong with a field: not filled in, no such field, no day of the calendar, too long. */
export type FieldFault = "missing" | "unknown" | "no_day" | "too_long";

const MOST_OF_LINE = 300;
const MOST_OF_TEXT = 3000;

/** What is wrong with the fields of a letter, by name; empty when nothing is. */
export function fieldFaults(
  template: LetterTemplate,
  given: Readonly<Record<string, string>>,
): Record<string, FieldFault> {
  const fields = fieldsOf(template);
  const faults: Record<string, FieldFault> = {};
  for (const { name, kind, required } of fields) {
    const value = (given[name] ?? "").trim();
    if (value === "") {
      if (required) faults[name] = "missing";
    } else if (kind === "day" && !isIsoDay(value)) faults[name] = "no_day";
    else if (value.length > (kind === "text" ? MOST_OF_TEXT : MOST_OF_LINE)) faults[name] = "too_long";
  }
  for (const name of Object.keys(given)) if (!fields.some((field) => field.name === name)) faults[name] = "unknown";
  return faults;
}

/** The fields as they stand in a letter: days as people write them (26/11/2026), what is blank left out. */
export function fieldValues(template: LetterTemplate, given: Readonly<Record<string, string>>): Record<string, string> {
  const said = fieldsOf(template).flatMap(({ name, kind }) => {
    const value = (given[name] ?? "").trim();
    if (value === "") return [];
    return [[name, kind === "day" ? dayWords(value) : value] as const];
  });
  return Object.fromEntries(said);
}

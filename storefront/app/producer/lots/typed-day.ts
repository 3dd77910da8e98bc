import { formText } from "../../shared/session/form-text";

/**
 * A day as browsers send it (2026-11-26) or as people type it where there is no calendar (26/11/2026), as YYYY-MM-DD;
 * what is neither comes back as it was typed, for whoever has to mend it.
 */
export function typedDay(form: FormData, name: string): string {
  const text = formText(form, name);
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return day === undefined || month === undefined || year === undefined
    ? text
    : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Whether the text is a day written YYYY-MM-DD; whether the calendar has it, the API tells. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

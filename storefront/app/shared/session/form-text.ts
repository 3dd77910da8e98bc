const MOST = 10_000;
const MOST_OF_LINES = 100_000;

function sentText(form: FormData, name: string, most: number): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, most).toWellFormed().normalize("NFC") : "";
}

/** A text field of a form as one line: composed, without control characters and outer spaces; "" when it is not there. */
export function formText(form: FormData, name: string): string {
  return sentText(form, name, MOST)
    .replace(/\p{Cc}/gu, " ")
    .trim();
}

/** A text field of a form with its lines, each ended by one sign; otherwise like {@link formText}. */
export function formLines(form: FormData, name: string): string {
  return sentText(form, name, MOST_OF_LINES)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .trim();
}

/** Several fields at once, by name. */
export function formTexts<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, formText(form, name)])) as Record<Name, string>;
}

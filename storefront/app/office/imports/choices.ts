/** Questions that a form shows at once. */
export const SHOWN_QUESTIONS = 50;

export const keyName = (place: number): string => `khoa-${place}`;
export const choiceName = (place: number): string => `chon-${place}`;

/** The answers of a form by key of the question; an empty one takes an answer back. */
export function readChoices(form: FormData): Record<string, string | null> {
  const choices: Record<string, string | null> = {};
  for (let place = 0; place < SHOWN_QUESTIONS; place += 1) {
    const key = form.get(keyName(place));
    const chosen = form.get(choiceName(place));
    if (typeof key === "string" && typeof chosen === "string") choices[key] = chosen === "" ? null : chosen;
  }
  return choices;
}

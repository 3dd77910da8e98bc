import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";

/** What to say after a form of a point was saved. @param form as `savedAddress` names it; null when none was */
export function doneText(form: string | null, words: OfficeSalesPointsTexts): string | null {
  if (form === null) return null;
  if (form.startsWith("kiem-tra")) return words.check.done;
  const acts: Readonly<Record<string, string>> = {
    recognise: words.acts.recognised,
    close: words.acts.closed,
    reopen: words.acts.reopened,
    add: words.participants.added,
    remove: words.participants.added,
  };
  return acts[form] ?? words.form.saved;
}

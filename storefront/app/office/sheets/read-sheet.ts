import type { SheetBody } from "../../../../plugins/ocop/src/contract/office-rating";
import type { SheetAnswer } from "../../../../plugins/ocop/src/contract/score-sheet";
import type { OfficeSheetsTexts } from "../../shared/i18n/vi/office-sheets";
import { readScores } from "../../shared/score-sheet/read-scores";
import { formLines, formText } from "../../shared/session/form-text";

type Body = Omit<SheetBody, "seat_id">;

/**
 * A member's sheet as it was typed: the body for the API, or what of it cannot be by the name of the box.
 * @param whole whether it is to be handed in, which wants points in every line
 */
export function readSheet(
  form: FormData,
  sheet: SheetAnswer,
  whole: boolean,
  words: Pick<OfficeSheetsTexts, "faults">,
  write: (points: number) => string,
): { body: Body | null; fields: Record<string, string>; typed: Record<string, string> } {
  const lines = sheet.parts.flatMap((part) => part.lines);
  const { scores, fields, typed } = readScores(form, lines, words, write);
  if (whole)
    for (const { code, points } of scores) if (points === null) fields[`points.${code}`] ??= words.faults.missing;
  const comment = formLines(form, "comment");
  const conditions = form.getAll("condition").map(String);
  return {
    body:
      Object.keys(fields).length > 0
        ? null
        : {
            scores: scores.map(({ code, points, reason }) => ({ code, points, reason })),
            conditions_met: conditions,
            comment: comment || null,
          },
    fields,
    typed: { ...typed, comment, condition: conditions.join(" "), intent: formText(form, "intent") },
  };
}

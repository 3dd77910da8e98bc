import type { SheetAnswer } from "../../contract/score-sheet";
import { RANK_FLOORS } from "../../modules/certification/rules/rank";
import { criteriaChoices } from "../../modules/certification/rules/sheet";
import { todayInHoChiMinh } from "../../shared/clock";
import type { JudgedDossier } from "./facts";

/** What a score sheet is filled in with: by a producer, or by a member of a council. */
type FilledIn = Pick<JudgedDossier, "sheet" | "conditions_met" | "assessment" | "in_force"> & {
  scores: readonly { line: string; hundredths: number | null; reason: string | null }[];
};

/** A score sheet as it is filled in. */
export function sheetAnswer({ sheet, scores, conditions_met, assessment, in_force }: FilledIn): SheetAnswer {
  const choice = criteriaChoices(todayInHoChiMinh()).find(({ version }) => version === sheet.version);
  const given = new Map(scores.map(({ line, hundredths, reason }) => [line, { hundredths, reason }]));
  const sums = new Map(assessment.parts.map(({ code, points }) => [code, points]));
  const { version, product_set, complete, recorded_total } = sheet;
  return {
    version,
    decision: choice?.decision ?? version,
    product_set,
    product_set_name: choice?.product_sets.find(({ code }) => code === product_set)?.vi ?? null,
    in_force,
    complete,
    recorded_total,
    parts: sheet.parts.map(({ code, vi, en, max, lines }) => ({
      code,
      vi,
      en,
      max,
      points: sums.get(code) ?? 0,
      lines: lines.map(({ options = [], hint = null, ...line }) => {
        const { hundredths = null, reason = null } = given.get(line.code) ?? {};
        const needs =
          sheet.knock_outs.find(({ governs }) => governs?.criteria.includes(line.code))?.governs?.needs ?? null;
        return {
          ...line,
          options: [...options],
          hint,
          needs,
          points: hundredths === null ? null : hundredths / 100,
          reason,
        };
      }),
    })),
    conditions: sheet.knock_outs
      .filter(({ effect }) => effect !== "scored_only_if")
      .map(({ code, vi, en }) => ({ code, vi, en, met: conditions_met.includes(code) })),
    ranks: RANK_FLOORS.map(([from, rank]) => ({ from, rank })),
  };
}

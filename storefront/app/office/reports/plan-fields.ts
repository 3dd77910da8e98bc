import type { PlanMeasure } from "../../../../plugins/ocop/src/shared/report-vocabulary";
import { readWhole } from "../../shared/format/read-number";
import { formText } from "../../shared/session/form-text";

/** Figures of a plan, in the order of the form. */
export const PLAN_MEASURES = [
  "recognised",
  "in_force",
  "producers",
  "sales_points",
] as const satisfies readonly PlanMeasure[];

/** A plan as it was typed. */
export interface TypedPlan {
  year: string;
  figures: Record<PlanMeasure, string>;
  note: string;
}

const MOST = 1_000_000;

/** What a form of the plan holds. */
export function readPlan(form: FormData): TypedPlan {
  const figures = PLAN_MEASURES.map((measure) => [measure, formText(form, measure)] as const);
  return {
    year: formText(form, "year"),
    figures: Object.fromEntries(figures) as TypedPlan["figures"],
    note: formText(form, "note"),
  };
}

/** The body that the API takes, or the figures that cannot be right. What is left empty is not planned. */
export function planBody({
  year,
  figures,
  note,
}: TypedPlan): { body: Record<string, unknown> } | { faults: PlanMeasure[] } {
  const read = PLAN_MEASURES.map((measure) => ({
    measure,
    empty: figures[measure] === "",
    value: readWhole(figures[measure]),
  }));
  const faults = read
    .filter(({ empty, value }) => !empty && (value === null || value > MOST))
    .map(({ measure }) => measure);
  if (faults.length > 0) return { faults };
  const values = Object.fromEntries(read.map(({ measure, empty, value }) => [measure, empty ? null : value]));
  return { body: { year: Number(year), figures: values, note: note || null } };
}

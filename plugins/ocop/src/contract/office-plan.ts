import { z } from "@medusajs/framework/zod";
import { FIRST_YEAR, LAST_PLAN_YEAR, PLAN_MEASURES, type PlanMeasure } from "../shared/report-vocabulary";
import type { ReportArea } from "./office-report";
import { reportFormat } from "./office-report";

const plannedYear = z.number().int().min(FIRST_YEAR).max(LAST_PLAN_YEAR);

/** A year in an address. */
export const yearQuery = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(plannedYear)
  .optional();

/** Query of `GET /office/reports/plan`. */
export const planQuery = z.strictObject({ year: yearQuery, format: reportFormat });

/** More products than the whole country has are a typing error. */
const figure = z.number().int().min(0).max(1_000_000).nullable();

/** Body of `POST /office/plans`: the whole plan of a year; a figure that is null is not planned. */
export const planBody = z.strictObject({
  year: plannedYear,
  figures: z.strictObject(
    Object.fromEntries(PLAN_MEASURES.map((measure) => [measure, figure])) as Record<PlanMeasure, typeof figure>,
  ),
  note: z
    .string()
    .max(500)
    .transform((text) => text.normalize("NFC").trim() || null)
    .nullish()
    .transform((text) => text ?? null),
});
export type PlanBody = z.output<typeof planBody>;

/** A planned figure beside what came of it. */
export interface PlanLine {
  measure: PlanMeasure;
  planned: number | null;
  result: number;
  /** Result in hundredths of a percent of the plan: 10030 is 100.3 %; null without a plan, or with one of nothing. */
  share_bp: number | null;
}

/** One change of a plan. */
export interface PlanEvent {
  measure: PlanMeasure;
  before: number | null;
  after: number | null;
  note: string | null;
  /** ISO 8601. */
  at: string;
  /** Name of the officer; null when there is none any more. */
  by: string | null;
}

/** Answer of `GET /office/reports/plan`. */
export interface PlanReport {
  area: ReportArea;
  year: number;
  /** The day at whose end results are counted: the year's last, or today. */
  day: string;
  lines: PlanLine[];
  /** Newest first. */
  events: PlanEvent[];
}

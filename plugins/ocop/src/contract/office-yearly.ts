import { z } from "@medusajs/framework/zod";
import { POTENTIAL_CUSTOMS } from "../shared/report-vocabulary";
import { type PlanReport, yearQuery } from "./office-plan";
import type { OverTimeReport, PublishedReport, TotalsReport } from "./office-report";
import type { SalesReport } from "./office-sales";

/** Query of `GET /office/reports/yearly` and of `GET /office/reports/yearly.pdf`; without a year this one. */
export const yearlyQuery = z.strictObject({ year: yearQuery, custom: z.enum(POTENTIAL_CUSTOMS).default("own") });
export type YearlyQuery = z.output<typeof yearlyQuery>;

/** Answer of `GET /office/reports/yearly`: all that the report of a year is made of. */
export interface YearlyReport {
  office: string;
  year: number;
  /** The day that it speaks of: the year's last, or today. */
  day: string;
  /** Today, the day on which it is written. */
  written_on: string;
  totals: TotalsReport;
  over_time: OverTimeReport;
  plan: PlanReport;
  sales: SalesReport;
  published: PublishedReport;
}

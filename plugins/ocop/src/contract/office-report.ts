import { z } from "@medusajs/framework/zod";
import type { ProductGroup } from "../shared/certification-vocabulary";
import { isIsoDay } from "../shared/clock";
import type { ProducerKind } from "../shared/producer-vocabulary";
import {
  type Figures,
  POTENTIAL_CUSTOMS,
  type PotentialCustom,
  type PrintedSum,
  type PublishedTotal,
  REPORT_STEPS,
  REPORT_UNITS,
  type ReportStep,
  type ReportUnit,
  type Tally,
} from "../shared/report-vocabulary";

/** A day of the programme's time: none before its first year (decision 490/QĐ-TTg), none that no certificate reaches. */
const day = z
  .string()
  .refine((text) => isIsoDay(text) && text >= "2018-01-01" && text <= "2099-12-31")
  .optional();
const custom = z.enum(POTENTIAL_CUSTOMS).default("own");
const units = z.enum(REPORT_UNITS).optional();

/** The form in which a report is wanted. */
export const reportFormat = z.enum(["json", "csv", "xlsx"]).default("json");

/** Query of `GET /office/reports/totals`. Without a day it is today's; without units those right below the office. */
export const totalsQuery = z.strictObject({ as_of: day, custom, units, format: reportFormat });
export type TotalsQuery = Omit<z.output<typeof totalsQuery>, "format">;

/** Query of `GET /office/reports/over-time`. */
export const overTimeQuery = z.strictObject({
  as_of: day,
  step: z.enum(REPORT_STEPS).default("year"),
  custom,
  format: reportFormat,
});
export type OverTimeQuery = Omit<z.output<typeof overTimeQuery>, "format">;

/** Query of `GET /office/reports/published`. */
export const publishedQuery = z.strictObject({ format: reportFormat });

/** Whose numbers a report tells. */
export interface ReportArea {
  /** "Tỉnh Thanh Hóa"; null for the whole country. */
  name: string | null;
  level: "central" | "province" | "district" | "commune";
}

/** Counts of one row: products by rank, and the producers that hold them, each once. */
export interface CountedTally extends Tally {
  producers: number;
}

/** A unit's row; code and name are null for what lies in no known unit. */
export interface UnitTally extends CountedTally {
  code: string | null;
  name: string | null;
  /** A point to draw it at, decimal degrees (WGS 84): the unit's own, or the middle of what is known in it. */
  point: { lat: number; lng: number } | null;
}

/** Answer of `GET /office/reports/totals`: what is in force at the end of a day. */
export interface TotalsReport {
  area: ReportArea;
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
  as_of: string;
  custom: PotentialCustom;
  units: ReportUnit;
  /** Units that this office may choose. */
  unit_choices: ReportUnit[];
  total: CountedTally;
  /** Every unit of the area, also those without a product; largest first. */
  by_unit: UnitTally[];
  /** Products of the row without a unit whose former district is known: by districts they would have their row. */
  former_district_only: number;
  by_group: (CountedTally & { group: ProductGroup })[];
  by_kind: (CountedTally & { kind: ProducerKind })[];
}

/** One step of a report over time. */
export interface TimeTally extends CountedTally {
  /** "2026", "2026-Q3". */
  name: string;
  /** The day at whose end is counted. */
  day: string;
  /** Products that got a certificate in the step. */
  recognised: number;
}

/** Answer of `GET /office/reports/over-time`, oldest first. */
export interface OverTimeReport {
  area: ReportArea;
  as_of: string;
  step: ReportStep;
  custom: PotentialCustom;
  steps: TimeTally[];
}

/** A published total beside what certificates say. */
export interface PublishedRow extends Pick<
  PublishedTotal,
  "key" | "basis" | "since" | "day" | "printed_day" | "decision" | "sources"
> {
  unit_code: string | null;
  /** Name of the unit; null for the whole country. */
  unit_name: string | null;
  note: string | null;
  printed: Figures;
  /** Null where no certificate tells what was counted. */
  computed: Figures | null;
  /** Printed less computed. */
  difference: Figures;
  /** Whether the source's own numbers add up; null when it prints nothing to add. */
  adds_up: boolean | null;
  /** Sums that the source prints, with what is printed less their pieces. */
  sums: (PrintedSum & { difference: number })[];
}

/** Answer of `GET /office/reports/published`. */
export interface PublishedReport {
  area: ReportArea;
  rows: PublishedRow[];
}

/**
 * Where potential 5 stars are counted: in a bucket of their own ("6 + 207 + 88"), or inside 4 stars ("108 products of 4
 * stars, of which 10 potential 5 stars"). Offices print both, so every report asks.
 */
export const POTENTIAL_CUSTOMS = ["own", "inside_four"] as const;
export type PotentialCustom = (typeof POTENTIAL_CUSTOMS)[number];

/** Units by which a report is broken down: today's provinces and communes, and those that ended on 30/06/2025. */
export const REPORT_UNITS = ["province", "commune", "former_province", "district"] as const;
export type ReportUnit = (typeof REPORT_UNITS)[number];

/** Length of a step of a report over time. */
export const REPORT_STEPS = ["year", "quarter"] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

/**
 * What a year's plan names: products recognised in the year; products in force, producers that hold them and sales points
 * that are open, all at the year's end.
 */
export const PLAN_MEASURES = ["recognised", "in_force", "producers", "sales_points"] as const;
export type PlanMeasure = (typeof PLAN_MEASURES)[number];

/** The first year of the programme (decision 490/QĐ-TTg of 07/05/2018). */
export const FIRST_YEAR = 2018;
/** No plan reaches further: a typing error would. */
export const LAST_PLAN_YEAR = 2045;

/** Sales are told of at least so many producers together: of fewer, one could read what a neighbour sold. */
export const LEAST_PRODUCERS = 3;

/** Products counted by rank. Each is in exactly one of the four buckets. */
export interface Tally {
  products: number;
  five: number;
  /** At least 90 points at the province and not confirmed by the centre: 4 stars until then. */
  potential_five: number;
  /** Without the potential 5 stars, unless a report's custom says otherwise. */
  four: number;
  three: number;
}

/** Numbers of a total; null where it is not printed or not known. */
export type Figures = Record<keyof Tally | "producers", number | null>;

/** A number that a source prints beside pieces that should make it. */
export interface PrintedSum {
  of: "products" | "producers";
  printed: number;
  pieces: readonly number[];
  /** False where the source leaves pieces out, so that a difference is no mistake. */
  complete: boolean;
}

/**
 * What a published total counts: products in force on a day, products recognised in a span of days, those of one decision;
 * `candidates` and `plan` count what no certificate tells.
 */
export type PublishedBasis = "in_force" | "recognised" | "decision" | "candidates" | "plan";

/** A total as somebody published it, with the source. It is never changed to agree with anything. */
export interface PublishedTotal {
  key: string;
  /** Code of the unit; null for the whole country. */
  unit_code: string | null;
  basis: PublishedBasis;
  /** First day that is counted, where a span is; YYYY-MM-DD. */
  since: string | null;
  /** The day it speaks of, the last of the month or year that the source names. */
  day: string;
  /** The month or year as the source names it. */
  printed_day: string;
  decision: string | null;
  /** `four` is without the potential 5 stars where the source tells those apart. */
  figures: Figures;
  /** Sums that stand in the source beside the buckets. */
  sums: readonly PrintedSum[];
  note_vi: string | null;
  note_en: string | null;
  /** Who published it. */
  sources: readonly string[];
}

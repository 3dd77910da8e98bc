import { z } from "@medusajs/framework/zod";
import type { ProducerKind } from "../shared/producer-vocabulary";
import { REPORT_UNITS, type ReportUnit } from "../shared/report-vocabulary";
import { type ReportArea, reportFormat } from "./office-report";

const month = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
  .optional();

/** Query of `GET /office/reports/sales`: whole months, YYYY-MM; without them the last twelve. */
export const salesQuery = z
  .strictObject({ from: month, to: month, units: z.enum(REPORT_UNITS).optional(), format: reportFormat })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, { path: ["to"] });
export type SalesQuery = Omit<z.output<typeof salesQuery>, "format">;

/** What the area's producers sold here. Hidden (null) where it would tell what single producers sold. */
export interface SoldRow {
  producers: number | null;
  /** Producers' parts of orders that were not refused or cancelled. */
  orders: number | null;
  /** Whole đồng for the goods, less discounts and what was taken back. */
  revenue: number | null;
}

/** Answer of `GET /office/reports/sales`. */
export interface SalesReport {
  area: ReportArea;
  /** YYYY-MM, both included. */
  from: string;
  to: string;
  units: ReportUnit;
  unit_choices: ReportUnit[];
  /** Rows of fewer producers are hidden. */
  least_producers: number;
  total: SoldRow;
  /** Oldest first, without gaps. */
  by_month: (SoldRow & { month: string })[];
  /** Units in which something was sold, largest first, hidden ones last. */
  by_unit: (SoldRow & { code: string | null; name: string | null })[];
  by_kind: (SoldRow & { kind: ProducerKind })[];
}

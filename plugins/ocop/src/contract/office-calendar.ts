import { z } from "@medusajs/framework/zod";
import { CYCLE_STEPS } from "../shared/cycle-vocabulary";
import { isoDay } from "./place";

const year = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(z.number().min(2018).max(2100));

/** Query of `GET /office/calendar` and of its file; this year when absent. The programme began in 2018 (490/QĐ-TTg). */
export const calendarQuery = z.strictObject({ year: year.optional() });

/** Body of `POST /office/calendar` and `POST /office/calendar/:id`; both days included. */
export const cyclePeriodBody = z.strictObject({
  step: z.enum(CYCLE_STEPS),
  starts_on: isoDay,
  ends_on: isoDay,
  note: z.string().trim().max(500).nullish(),
});
export type CyclePeriodBody = z.infer<typeof cyclePeriodBody>;

/** Body of `POST /office/calendar/examples`: fills an empty year with the example. */
export const calendarExampleBody = z.strictObject({ year: z.int().min(2018).max(2100) });

/** One time of a step. */
export const cyclePeriod = z.object({
  id: z.string(),
  step: z.enum(CYCLE_STEPS),
  starts_on: z.iso.date(),
  ends_on: z.iso.date(),
  note: z.string().nullable(),
  state: z.enum(["past", "now", "coming"]),
});
export type CyclePeriod = z.infer<typeof cyclePeriod>;

/** Answer of `GET /office/calendar`; `years` are those that have a calendar. */
export interface CalendarAnswer {
  year: number;
  years: number[];
  periods: CyclePeriod[];
  as_of: string;
}

import type { CycleStep } from "../../../shared/cycle-vocabulary";

/** A time of every year: month and day, MM-DD, both included. */
export interface YearlyTime {
  step: CycleStep;
  from: string;
  to: string;
}

/**
 * The calendar that Quảng Ninh publishes [K46]: ideas April to June, plans June to August, rating in March and April or in
 * July and August, fairs in January and May. It names no time for informing and implementing, so neither does the example.
 */
export const QUANG_NINH_CALENDAR: readonly YearlyTime[] = [
  { step: "promote", from: "01-01", to: "01-31" },
  { step: "rate", from: "03-01", to: "04-30" },
  { step: "idea", from: "04-01", to: "06-30" },
  { step: "promote", from: "05-01", to: "05-31" },
  { step: "plan", from: "06-01", to: "08-31" },
  { step: "rate", from: "07-01", to: "08-31" },
];

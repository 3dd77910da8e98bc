import type { CriteriaVersion, IssuerLevel } from "../../../shared/certification-vocabulary";

interface Period {
  /** First and last day, YYYY-MM-DD; null is open. */
  from: string;
  to: string | null;
  criteria: readonly CriteriaVersion[];
  /** Who recognises which stars. */
  powers: Readonly<Record<3 | 4 | 5, IssuerLevel>>;
  source: string;
}

/** Who may recognise what, by the day of issue. */
export const PERIODS: readonly Period[] = [
  { from: "2018-05-07", to: "2023-02-23", criteria: ["1048", "781"], powers: { 3: "province", 4: "province", 5: "central" }, source: "1048/QĐ-TTg, 781/QĐ-TTg" },
  { from: "2023-02-24", to: "2025-07-05", criteria: ["148"], powers: { 3: "district", 4: "province", 5: "central" }, source: "148/QĐ-TTg" },
  { from: "2025-07-06", to: null, criteria: ["148+1489"], powers: { 3: "province", 4: "province", 5: "central" }, source: "1489/QĐ-TTg" },
];

/** The rules in force on a day; null before the programme. */
export function periodOf(day: string): Period | null {
  return PERIODS.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;
}

/** Whether a level could recognise these stars on that day. */
export function mayIssue(level: IssuerLevel, stars: number, day: string): boolean {
  const period = periodOf(day);
  return period !== null && (stars === 3 || stars === 4 || stars === 5) && period.powers[stars] === level;
}

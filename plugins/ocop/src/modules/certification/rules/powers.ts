import type { CertifiedStars, IssuerLevel } from "../../../shared/certification-vocabulary";
import { COMMUNE_REPORTS, POWERS, ROUND_HOLDERS } from "../data/powers";

const holds = ({ from, to }: { from: string; to: string | null }, day: string): boolean =>
  from <= day && (to === null || day <= to);

/** The levels that may recognise these stars on a day (YYYY-MM-DD); empty when nobody could. */
export function issuersOf(stars: CertifiedStars, day: string): IssuerLevel[] {
  return POWERS.filter((power) => power.stars.includes(stars) && holds(power, day)).map(({ level }) => level);
}

/** Whether a level may hold a round whose council meets on a day (YYYY-MM-DD). */
export function mayHoldRound(level: IssuerLevel, day: string): boolean {
  return ROUND_HOLDERS.some((holder) => holder.level === level && holds(holder, day));
}

/** Whether a product that is rated on a day (YYYY-MM-DD) needs its commune's report first. */
export function communeReportDue(day: string): boolean {
  return COMMUNE_REPORTS.some((period) => holds(period, day));
}

const LEVELS: readonly IssuerLevel[] = ["district", "province", "central"];

/** The levels above one, the nearest first. */
export function levelsAbove(level: IssuerLevel): IssuerLevel[] {
  return LEVELS.slice(LEVELS.indexOf(level) + 1);
}

/**
 * Whether an office may suspend, reinstate or revoke what a level recognised: its own, what districts recognised while
 * there were any, and the centre everything. Communes never.
 */
export function mayChangeCertificatesOf(office: IssuerLevel | "commune", issuer: IssuerLevel): boolean {
  return office !== "commune" && LEVELS.indexOf(issuer) <= LEVELS.indexOf(office);
}

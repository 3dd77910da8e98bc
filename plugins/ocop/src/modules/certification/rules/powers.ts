import type { CertifiedStars, IssuerLevel } from "../../../shared/certification-vocabulary";
import { POWERS } from "../data/powers";

/** The levels that may recognise these stars on a day (YYYY-MM-DD); empty when nobody could. */
export function issuersOf(stars: CertifiedStars, day: string): IssuerLevel[] {
  return POWERS.filter(
    (power) => power.stars.includes(stars) && power.from <= day && (power.to === null || day <= power.to),
  ).map(({ level }) => level);
}

import type { CertifiedStars, IssuerLevel } from "../../../shared/certification-vocabulary";
import type { DeclineReason } from "../../../shared/rating-vocabulary";
import { issuersOf, levelsAbove } from "./powers";
import { rankOf, recognitionOf } from "./rank";

/** What a result comes to at one level: recognised, to be proposed to the level above, or without a certificate. */
export type Outcome =
  | { outcome: "recognise"; stars: CertifiedStars; potential_five: boolean; reason: null }
  | { outcome: "propose"; stars: null; potential_five: false; reason: null }
  | { outcome: "decline"; stars: null; potential_five: false; reason: DeclineReason };

const declined = (reason: DeclineReason): Outcome => ({
  outcome: "decline",
  stars: null,
  potential_five: false,
  reason,
});

/**
 * What a council's result comes to on a day (YYYY-MM-DD). A knock-out condition stops every rank; the level's powers on the
 * day say what it may recognise (1048, 148 and 1489/QĐ-TTg), and what it may not goes up where somebody above may. The
 * centre rates for five stars alone: below 90 the dossier is refused and what the province recognised stays.
 * @param mean points on the scale of 100
 * @throws RangeError for anything but a number from 0 to 100
 */
export function outcomeOf(mean: number, stopped: boolean, level: IssuerLevel, day: string): Outcome {
  const rank = rankOf(mean);
  if (stopped) return declined("stopped");
  if (level === "central" && rank < 5) return declined("below_five_stars");
  const due = recognitionOf(mean, level);
  if (due === null) return declined("below_three_stars");
  const able = issuersOf(due.stars, day);
  if (able.includes(level)) return { outcome: "recognise", ...due, reason: null };
  const above = levelsAbove(level).some((higher) => able.includes(higher));
  return above ? { outcome: "propose", stars: null, potential_five: false, reason: null } : declined("no_power");
}

import type { ResultAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeResultsTexts } from "../../shared/i18n/vi/office-results";

/** What a result comes to, in words. */
export function outcomeWords(
  { rank, outcome: { outcome, stars, potential_five, reason } }: Pick<ResultAnswer, "rank" | "outcome">,
  words: Pick<OfficeResultsTexts, "stars" | "potential" | "propose" | "declined">,
): string {
  if (outcome === "propose") return words.propose(rank ?? 0);
  if (outcome === "decline" || stars === null) return words.declined[reason ?? "stopped"];
  return potential_five ? words.potential(stars) : words.stars(stars);
}

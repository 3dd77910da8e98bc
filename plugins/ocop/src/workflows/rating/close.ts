import { outcomeOf } from "../../modules/certification/rules/outcome";
import type { Rows } from "../../modules/rating";
import { meanOf, spreadOf } from "../../modules/rating/rules/statistics";
import { refused } from "./scope";
import { sheetOfEntry } from "./sheet-of-entry";
import type { Work } from "./within";

/** The condition codes that a stored column holds. */
export function codesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/**
 * Draws the results of a round that is held: no sheet changes any more. A condition that one counted sheet finds met stops the
 * rank, whatever the points: it is a fact, not a matter of means.
 * @throws MedusaError `round_empty`, `sheets_missing` while a dossier has fewer sheets than the round asks for
 */
export async function closeScoring({ rating, transaction }: Work, round: Rows["round"]): Promise<void> {
  const entries = await rating.holdAll("entry", "round_id", round.id, transaction);
  const waiting = entries.filter(({ status }) => status === "waiting");
  if (waiting.length === 0) throw refused("round_empty");
  for (const entry of waiting) {
    const sheets = await rating.holdAll("sheet", "entry_id", entry.id, transaction);
    const counted = sheets.filter(({ status }) => status === "submitted");
    if (counted.length < round.min_sheets) throw refused("sheets_missing");
    const totals = counted.map(({ total_hundredths }) => total_hundredths ?? 0);
    const found = new Set(counted.flatMap(({ conditions_met }) => codesOf(conditions_met)));
    const stopped_by = sheetOfEntry(round, entry)
      .knock_outs.map(({ code }) => code)
      .filter((code) => found.has(code));
    const mean = meanOf(totals);
    const { outcome, stars, potential_five, reason } = outcomeOf(
      mean / 100,
      stopped_by.length > 0,
      round.level,
      round.session_on,
    );
    const result = { mean_hundredths: mean, spread_hundredths: spreadOf(totals), sheets: counted.length, stopped_by };
    const due = { outcome, stars, potential_five, decline_reason: reason };
    await rating.step("entry", entry, "draw", { ...result, ...due }, transaction);
  }
}

const NO_RESULT = {
  mean_hundredths: null,
  spread_hundredths: null,
  sheets: null,
  stopped_by: null,
  outcome: null,
  stars: null,
  potential_five: false,
  decline_reason: null,
};

/** Takes the results of a round back, so that sheets can change again. */
export async function resumeScoring({ rating, transaction }: Work, round_id: string): Promise<void> {
  const entries = await rating.holdAll("entry", "round_id", round_id, transaction);
  for (const entry of entries)
    if (entry.status === "scored") await rating.step("entry", entry, "redraw", NO_RESULT, transaction);
}

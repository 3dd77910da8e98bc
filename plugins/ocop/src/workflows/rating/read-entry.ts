import type { MedusaContainer } from "@medusajs/framework/types";
import type { EntryAnswer, SheetSummary } from "../../contract/office-rating-answer";
import { assess, pointsOf } from "../../modules/certification/rules/scoring";
import { outliersOf } from "../../modules/rating/rules/statistics";
import { isInForce } from "../dossier/sheet";
import { sheetAnswer } from "../dossier/sheet-answer";
import { codesOf } from "./close";
import { readAppealsOf } from "./read-appeals";
import { readEntries } from "./read-entries";
import { findRound, readCouncil } from "./read-round";
import { storedSheets } from "./read-sheets";
import { type RatingScope, refused } from "./scope";
import { sheetOfEntry } from "./sheet-of-entry";

/**
 * A dossier in a round with what the council gave it; while scores are taken, only who has handed in.
 * @throws MedusaError `rating_round_not_found`, `rating_entry_not_found`
 */
export async function readEntry(
  container: MedusaContainer,
  scope: RatingScope,
  { round_id, entry_id }: { round_id: string; entry_id: string },
): Promise<EntryAnswer> {
  const { row: round } = await findRound(container, scope, round_id);
  const [entry] = await readEntries(container, scope, round_id, entry_id);
  if (entry === undefined) throw refused("rating_entry_not_found");
  const council = (await readCouncil(container, scope, round_id)).filter((seat) => seat.scores);
  const closed = round.status === "scored" || round.status === "decided";
  const stored = await storedSheets(container, entry_id);
  const sheet = sheetOfEntry(round, entry);
  const counted = stored.sheets.filter(({ status }) => status === "submitted");
  const outliers = outliersOf(counted.map(({ total_hundredths }) => total_hundredths ?? 0));
  const sheets = council.map(({ id: seat_id, post, seat }): SheetSummary => {
    const own = stored.sheets.find((one) => one.seat_id === seat_id);
    const status = own?.status ?? "draft";
    const shown = closed && own !== undefined && status === "submitted" ? own : null;
    const lines = stored.scores.filter(({ sheet_id }) => sheet_id === shown?.id);
    return {
      seat_id,
      post,
      seat,
      status,
      total: shown === null ? null : (shown.total_hundredths ?? 0) / 100,
      points: pointsOf(sheet, lines),
      conditions_met: codesOf(shown?.conditions_met),
      comment: shown?.comment ?? null,
      recusal: closed || scope.role === "registrar" ? (own?.recusal ?? null) : null,
      outlier: shown !== null && outliers[counted.indexOf(shown)] === true,
    };
  });
  const empty = { scores: [], conditions_met: [], assessment: assess(sheet, {}, []) };
  return {
    round,
    entry,
    sheet: sheetAnswer({ sheet, ...empty, in_force: isInForce(round.criteria_version) }),
    sheets,
    appeals: await readAppealsOf(container, scope, entry_id),
  };
}

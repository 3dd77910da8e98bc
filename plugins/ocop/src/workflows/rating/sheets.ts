import type { MedusaContainer } from "@medusajs/framework/types";
import type { SheetActBody, SheetBody } from "../../contract/office-rating";
import { assess, pointsOf, scoreFaults, type ScoreFault } from "../../modules/certification/rules/scoring";
import type { Sheet } from "../../modules/certification/rules/sheet";
import type { Rows } from "../../modules/rating";
import { type RatingScope, refused } from "./scope";
import { seatOf } from "./seat-of";
import { sheetOfEntry } from "./sheet-of-entry";
import { holdEntry, holdRound, within, type Work } from "./within";

/** Whose sheet of which dossier. */
export interface SheetPlace {
  round_id: string;
  entry_id: string;
  /** Null for the officer's own seat. */
  seat_id: string | null;
}

interface Held {
  round: Rows["round"];
  entry: Rows["entry"];
  seat: Rows["seat"];
  sheet: Rows["sheet"];
}

/** Holds a sheet, which is made when there is none yet, while its round and dossier stay as they are. */
async function holdSheet(work: Work, scope: RatingScope, place: SheetPlace): Promise<Held> {
  const { rating, transaction } = work;
  const round = await holdRound(work, scope, place.round_id, "share");
  const entry = await holdEntry(work, round.id, place.entry_id, "share");
  const seats = await rating.seatsOf(round.id, transaction);
  const seat = seatOf(seats, scope, place.seat_id);
  await rating.add("sheet", [{ entry_id: entry.id, seat_id: seat.id, entered_by: scope.actor }], transaction);
  const sheet = await rating.holdSheet(entry.id, seat.id, transaction);
  if (sheet === null) throw new Error("a sheet that was just made is not there");
  return { round, entry, seat, sheet };
}

/** Whoever has a log-in fills in alone; a registrar copies the sheets of posts without. */
function refuseForeignHand({ role }: RatingScope, { officer_id }: Rows["seat"]): void {
  if (role === "registrar" && officer_id !== null) throw refused("rating_seat_not_found");
}

function refuseUnscored({ round, entry }: Held): void {
  if (round.status !== "scoring" || entry.status !== "waiting") throw refused("scoring_closed");
}

function faultsOf(sheet: Sheet, { scores, conditions_met = [] }: SheetBody): ScoreFault[] {
  const faults = scoreFaults(sheet, Object.fromEntries(scores.map(({ code, points }) => [code, points ?? 0])));
  const known = sheet.knock_outs.filter(({ effect }) => effect !== "scored_only_if").map(({ code }) => code);
  const unknown = conditions_met.filter((code) => !known.includes(code));
  return [...faults, ...unknown.map((code) => ({ code, fault: "unknown_line" as const, max: null }))];
}

/**
 * Writes points of some lines of a sheet; nothing at all when a line is at fault.
 * @returns the faults, empty when everything was written
 * @throws MedusaError `rating_round_not_found`, `rating_entry_not_found`, `rating_seat_not_found`; `scoring_closed`,
 *   `member_recused`, `rating_sheet_state` for a sheet that was handed in
 */
export async function saveSheet(
  container: MedusaContainer,
  scope: RatingScope,
  place: SheetPlace,
  body: SheetBody,
): Promise<ScoreFault[]> {
  return within(container, scope, async (work) => {
    const held = await holdSheet(work, scope, place);
    refuseForeignHand(scope, held.seat);
    refuseUnscored(held);
    if (held.sheet.status === "recused") throw refused("member_recused");
    if (held.sheet.status !== "draft") throw refused("rating_sheet_state");
    const faults = faultsOf(sheetOfEntry(held.round, held.entry), body);
    if (faults.length > 0) return faults;
    const lines = new Map(body.scores.map(({ code, points, reason }) => [code, { points, reason }]));
    await work.rating.score(
      held.sheet.id,
      [...lines].map(([line, { points, reason }]) => ({
        line,
        hundredths: points === null ? null : Math.round(points * 100),
        reason: reason === "" ? null : reason,
      })),
      work.transaction,
    );
    const { conditions_met, comment } = body;
    const more = {
      ...(conditions_met === undefined ? {} : { conditions_met: [...new Set(conditions_met)] }),
      ...(comment === undefined ? {} : { comment: comment === "" ? null : comment }),
    };
    await work.rating.change("sheet", held.sheet.id, { ...more, entered_by: scope.actor }, work.transaction);
    return [];
  });
}

async function submit({ rating, transaction }: Work, { round, entry, sheet }: Held): Promise<Partial<Rows["sheet"]>> {
  const form = sheetOfEntry(round, entry);
  const { total, unscored } = assess(form, pointsOf(form, await rating.scoresOf(sheet.id, transaction)), []);
  if (unscored.length > 0) throw refused("score_unfinished");
  return { total_hundredths: Math.round(total * 100), submitted_at: new Date() };
}

/**
 * Hands a sheet in, opens it again, or keeps it out for a conflict of interest. A conflict is recorded from the time on that
 * the council is formed, by the member or by a registrar; only a registrar finds that it was none.
 * @throws MedusaError as {@link saveSheet}; `score_unfinished`, `role_required` for a member who readmits itself
 */
export async function actOnSheet(
  container: MedusaContainer,
  scope: RatingScope,
  place: SheetPlace,
  deed: SheetActBody,
): Promise<void> {
  await within(container, scope, async (work) => {
    const held = await holdSheet(work, scope, place);
    const { act } = deed;
    const reason = "reason" in deed ? deed.reason : null;
    if (act === "submit" || act === "reopen") {
      refuseForeignHand(scope, held.seat);
      refuseUnscored(held);
      if (held.sheet.status === "recused") throw refused("member_recused");
    } else {
      if (act === "readmit" && scope.role !== "registrar") throw refused("role_required");
      if (held.entry.status !== "waiting" || held.round.status === "scored") throw refused("scoring_closed");
    }
    const none = { total_hundredths: null, submitted_at: null };
    const changes =
      act === "submit" ? await submit(work, held) : { ...none, recusal: act === "recuse" ? reason : null };
    const moved = await work.rating.step("sheet", held.sheet, act, changes, work.transaction);
    const line = { action: `rating_sheet.${act}`, subject_type: "rating_sheet", subject_id: held.sheet.id, reason };
    const total = changes.total_hundredths ?? null;
    const { entry_id, seat_id } = held.sheet;
    await work.note({ ...line, before: moved.before, after: { ...moved.after, total, entry_id, seat_id } });
  });
}

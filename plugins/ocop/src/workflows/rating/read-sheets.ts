import type { MedusaContainer } from "@medusajs/framework/types";
import type { CouncilSheetAnswer, SeatAnswer } from "../../contract/office-rating-answer";
import { assess, pointsOf } from "../../modules/certification/rules/scoring";
import type { Rows } from "../../modules/rating";
import { SHEET_TRANSITIONS } from "../../modules/rating/rules/states";
import { actsOf } from "../../modules/rating/rules/transitions";
import { select } from "../../shared/database";
import { SHEET_ACTS, type SheetAct } from "../../shared/rating-vocabulary";
import { isInForce, sheetKey } from "../dossier/sheet";
import { sheetAnswer } from "../dossier/sheet-answer";
import { codesOf } from "./close";
import { readEntries } from "./read-entries";
import { findRound, readCouncil } from "./read-round";
import { type RatingScope, refused } from "./scope";
import { sheetOfEntry } from "./sheet-of-entry";
import type { SheetPlace } from "./sheets";

export type StoredSheet = Pick<
  Rows["sheet"],
  "id" | "seat_id" | "status" | "conditions_met" | "comment" | "recusal" | "total_hundredths"
>;
export interface StoredScore {
  sheet_id: string;
  line: string;
  hundredths: number | null;
  reason: string | null;
}

/** Every sheet of a dossier in a round with its points, whoever asks: what a reader may see of them is the caller's. */
export async function storedSheets(
  container: MedusaContainer,
  entry_id: string,
): Promise<{ sheets: StoredSheet[]; scores: StoredScore[] }> {
  const [sheets, scores] = await Promise.all([
    select<StoredSheet>(
      container,
      `select id, seat_id, status, conditions_met, comment, recusal, total_hundredths from rating_sheet
       where entry_id = :entry_id and deleted_at is null`,
      { entry_id },
    ),
    select<StoredScore>(
      container,
      `select c.sheet_id, c.line, c.hundredths, c.reason from rating_score c join rating_sheet s on s.id = c.sheet_id
       where s.entry_id = :entry_id and c.deleted_at is null and s.deleted_at is null order by c.line`,
      { entry_id },
    ),
  ]);
  return { sheets, scores };
}

/** What a producer gave itself on the same sheet, by line. */
async function ownPoints(
  container: MedusaContainer,
  dossier_id: string,
  sheet: string,
): Promise<Record<string, number>> {
  const rows = await select<{ line: string; hundredths: number }>(
    container,
    `select line, hundredths from dossier_score where dossier_id = :dossier_id and sheet = :sheet
       and hundredths is not null and deleted_at is null`,
    { dossier_id, sheet },
  );
  return Object.fromEntries(rows.map(({ line, hundredths }) => [line, hundredths / 100]));
}

/** The seat whose sheet a reader may open now. @throws MedusaError `rating_seat_not_found` */
function openSeat(
  council: readonly SeatAnswer[],
  scope: RatingScope,
  seat_id: string | null,
  closed: boolean,
): SeatAnswer {
  const seat = council.find((one) => (seat_id === null ? one.own : one.id === seat_id));
  const paper = scope.role === "registrar" && seat?.officer_id === null;
  if (seat === undefined || !seat.scores || !(seat.own || paper || closed)) throw refused("rating_seat_not_found");
  return seat;
}

function actsFor(seat: SeatAnswer, { role }: RatingScope, status: Rows["sheet"]["status"]): SheetAct[] {
  const writes = seat.own || seat.officer_id === null;
  return actsOf(SHEET_TRANSITIONS, status, SHEET_ACTS).filter((act) => {
    if (act === "readmit") return role === "registrar";
    return act === "recuse" ? seat.own || role === "registrar" : writes;
  });
}

/**
 * A sheet to be filled in or read: a member's own; a registrar's copy of one on paper; anybody's once scoring is closed.
 * @throws MedusaError `rating_round_not_found`, `rating_entry_not_found`, `rating_seat_not_found`
 */
export async function readSheet(
  container: MedusaContainer,
  scope: RatingScope,
  { round_id, entry_id, seat_id }: SheetPlace,
): Promise<CouncilSheetAnswer> {
  const { row: round } = await findRound(container, scope, round_id);
  const [entry] = await readEntries(container, scope, round_id, entry_id);
  if (entry === undefined) throw refused("rating_entry_not_found");
  const closed = round.status === "scored" || round.status === "decided";
  const seat = openSeat(await readCouncil(container, scope, round_id), scope, seat_id, closed);
  const { sheets, scores } = await storedSheets(container, entry_id);
  const stored = sheets.find((one) => one.seat_id === seat.id);
  const lines = scores.filter(({ sheet_id }) => sheet_id === stored?.id);
  const sheet = sheetOfEntry(round, entry);
  const conditions_met = codesOf(stored?.conditions_met);
  const assessment = assess(sheet, pointsOf(sheet, lines), conditions_met);
  const status = stored?.status ?? "draft";
  const taken = round.office.id === scope.office_id && round.status === "scoring" && entry.status === "waiting";
  const { total, unscored, not_counted, stopped_by } = assessment;
  const { criteria_version } = round;
  const acts = taken ? actsFor(seat, scope, status) : [];
  return {
    entry_id,
    seat,
    status,
    sheet: sheetAnswer({ sheet, scores: lines, conditions_met, assessment, in_force: isInForce(criteria_version) }),
    total,
    unscored,
    not_counted,
    stopped_by,
    comment: stored?.comment ?? null,
    recusal: stored?.recusal ?? null,
    own_points: await ownPoints(
      container,
      entry.dossier_id,
      sheetKey({ criteria_version, product_set: entry.product_set }),
    ),
    acts,
    editable: acts.includes("submit"),
  };
}

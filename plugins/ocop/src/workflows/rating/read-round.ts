import type { MedusaContainer } from "@medusajs/framework/types";
import type { EntryRow, RoundAnswer, RoundRow, SeatAnswer } from "../../contract/office-rating-answer";
import { criteriaChoices } from "../../modules/certification/rules/sheet";
import type { Rows } from "../../modules/rating";
import { councilHindrance, scores } from "../../modules/rating/rules/council";
import { ROUND_TRANSITIONS } from "../../modules/rating/rules/states";
import { actsOf } from "../../modules/rating/rules/transitions";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { ROUND_ACTS } from "../../shared/rating-vocabulary";
import { TERRITORY_MODULE, type TerritoryReader } from "../../shared/territory";
import { readEntries } from "./read-entries";
import { ROUND_COLUMNS, type RoundColumns, roundRowOf, SEEN_ROUND, seenBy } from "./round-rows";
import { type RatingScope, refused } from "./scope";

type More = Pick<
  Rows["round"],
  | "unit_code"
  | "min_sheets"
  | "minutes_held_on"
  | "minutes_place"
  | "minutes_text"
  | "decision_date"
  | "issued_on"
  | "cancel_reason"
>;

/** A round that the reader may see, with columns of its own. @throws MedusaError `rating_round_not_found` */
export async function findRound(
  container: MedusaContainer,
  scope: RatingScope,
  id: string,
): Promise<{ row: RoundRow; more: More }> {
  const [found] = await select<RoundColumns & More>(
    container,
    `select ${ROUND_COLUMNS}, r.unit_code, r.min_sheets, r.minutes_held_on, r.minutes_place, r.minutes_text,
       r.decision_date, r.issued_on, r.cancel_reason
     from rating_round r join office o on o.id = r.office_id where r.id = :id and r.deleted_at is null and ${SEEN_ROUND}`,
    { id, ...seenBy(scope) },
  );
  if (found === undefined) throw refused("rating_round_not_found");
  return { row: roundRowOf(found), more: found };
}

/** The council of a round, the chair first. Addresses of log-ins are told within the office alone. */
export async function readCouncil(
  container: MedusaContainer,
  { actor, office_id }: Pick<RatingScope, "actor" | "office_id">,
  round_id: string,
): Promise<SeatAnswer[]> {
  const rows = await select<Pick<SeatAnswer, "id" | "officer_id" | "officer_name" | "post" | "seat">>(
    container,
    `select t.id, t.officer_id, coalesce(f.name, case when f.office_id = :office_id then f.email end) as officer_name,
       t.post, t.seat
     from rating_seat t left join officer f on f.id = t.officer_id where t.round_id = :round_id and t.deleted_at is null
     order by array_position(array['chair', 'vice_chair', 'member', 'secretary'], t.seat), t.created_at, t.id`,
    { round_id, office_id },
  );
  return rows.map((row) => ({ ...row, scores: scores(row.seat), own: row.officer_id === actor }));
}

function hindrancesOf(
  { status }: RoundRow,
  { min_sheets, minutes_held_on }: More,
  { council, entries }: { council: readonly SeatAnswer[]; entries: readonly EntryRow[] },
): RoundAnswer["hindrances"] {
  const waiting = entries.filter((entry) => entry.status === "waiting");
  const empty = waiting.length === 0 ? (["round_empty"] as const) : [];
  const council_hindrance = councilHindrance(
    council.map(({ seat }) => seat),
    min_sheets,
  );
  if (status === "draft" || status === "open") return [...empty, ...(council_hindrance ? [council_hindrance] : [])];
  if (status === "scoring")
    return [
      ...empty,
      ...(waiting.some(({ submitted }) => submitted < min_sheets) ? (["sheets_missing"] as const) : []),
    ];
  return status === "scored" && minutes_held_on === null ? ["minutes_missing"] : [];
}

/** A round whole. @throws MedusaError `rating_round_not_found`, for one outside of what the reader sees too */
export async function readRound(container: MedusaContainer, scope: RatingScope, id: string): Promise<RoundAnswer> {
  const { row, more } = await findRound(container, scope, id);
  const [council, entries] = await Promise.all([readCouncil(container, scope, id), readEntries(container, scope, id)]);
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const { unit_code, minutes_held_on, minutes_place, minutes_text } = more;
  const choice = criteriaChoices(todayInHoChiMinh()).find(({ version }) => version === row.criteria_version);
  const leads = scope.role === "registrar" && row.office.id === scope.office_id;
  return {
    ...row,
    unit_name: unit_code === null ? null : ((await territory.labelsOf([unit_code])).get(unit_code) ?? null),
    min_sheets: more.min_sheets,
    decision: choice?.decision ?? row.criteria_version,
    criteria_complete: choice?.detail === "full",
    council,
    entries,
    minutes:
      minutes_held_on === null
        ? null
        : { held_on: minutes_held_on, place: minutes_place ?? "", text: minutes_text ?? "" },
    decision_date: more.decision_date,
    issued_on: more.issued_on,
    cancel_reason: more.cancel_reason,
    acts: leads ? actsOf(ROUND_TRANSITIONS, row.status, ROUND_ACTS) : [],
    editable: leads && (row.status === "draft" || row.status === "open"),
    hindrances: leads ? hindrancesOf(row, more, { council, entries }) : [],
  };
}

import type { RoundRow } from "../../contract/office-rating-answer";
import { areaParam } from "../../shared/area";
import type { RatingScope } from "./scope";

/** Columns of `rating_round r` with its `office o`. */
export const ROUND_COLUMNS = `r.id, r.office_id, o.name as office_name, r.level, r.name, r.year, r.intake_from, r.intake_until,
  r.session_on, r.criteria_version, r.status, r.decision_number,
  (select count(*)::int from rating_entry e where e.round_id = r.id and e.status <> 'removed' and e.deleted_at is null) as entries`;

export type RoundColumns = Omit<RoundRow, "office"> & { office_id: string; office_name: string };

/** Rounds of the own office and, to read, of offices in its area: superiors see, siblings and those below do not. */
export const SEEN_ROUND = `(r.office_id = :office_id or cast(:area as text[]) is null or r.unit_code = any(cast(:area as text[])))`;

/** What {@link SEEN_ROUND} reads. */
export function seenBy({ office_id, area }: RatingScope): { office_id: string; area: readonly string[] | null } {
  return { office_id, ...areaParam(area) };
}

export function roundRowOf({ office_id, office_name, ...row }: RoundColumns): RoundRow {
  return {
    id: row.id,
    office: { id: office_id, name: office_name },
    level: row.level,
    name: row.name,
    year: row.year,
    intake_from: row.intake_from,
    intake_until: row.intake_until,
    session_on: row.session_on,
    criteria_version: row.criteria_version,
    status: row.status,
    entries: row.entries,
    decision_number: row.decision_number,
  };
}

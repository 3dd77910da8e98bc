import { daySql } from "../../../shared/day-sql";
import { unitAreaSql } from "../../../shared/unit-area-sql";
import { COUNCIL, type InboxSource, RATING_OFFICES, REGISTRARS } from "../source";

/** Sheets that a member of a council fills in, rounds to decide, dossiers sent up from below, objections. */
export const ratingSources: readonly InboxSource[] = [
  {
    key: "sheets_open",
    roles: COUNCIL,
    from: `from rating_seat s
      join rating_round r on r.id = s.round_id and r.status = 'scoring' and r.deleted_at is null
      join rating_entry e on e.round_id = r.id and e.status = 'waiting' and e.deleted_at is null
      left join rating_sheet sh on sh.entry_id = e.id and sh.seat_id = s.id and sh.deleted_at is null
      where s.deleted_at is null and s.officer_id = :officer_id and s.seat <> 'secretary'
        and coalesce(sh.status, 'draft') = 'draft'`,
    day: "r.session_on",
  },
  {
    key: "rounds_scored",
    roles: REGISTRARS,
    from: `from rating_round r where r.deleted_at is null and r.status = 'scored' and r.office_id = :office_id`,
    day: "r.session_on",
  },
  {
    key: "forwards_sent",
    roles: REGISTRARS,
    kinds: RATING_OFFICES,
    from: `from rating_forward f where f.deleted_at is null and f.status = 'sent' and f.to_level = :level
      and ${unitAreaSql("f.from_unit_code")}`,
    day: daySql("f.created_at"),
  },
  {
    key: "appeals_open",
    roles: REGISTRARS,
    from: `from rating_appeal a where a.deleted_at is null and a.status in ('filed', 'under_review')
      and a.office_id = :office_id`,
    day: "a.received_on",
  },
];

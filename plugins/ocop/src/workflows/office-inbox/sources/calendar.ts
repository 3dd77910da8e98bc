import { type InboxSource, WRITERS } from "../source";

/** Days before a step begins at which it is announced. */
const AHEAD_DAYS = 14;

/** Steps of the office's calendar that go on, or begin soon. */
export const calendarSources: readonly InboxSource[] = [
  {
    key: "cycle_now",
    roles: WRITERS,
    from: `from cycle_period c where c.deleted_at is null and c.office_id = :office_id and c.ends_on >= :today
      and c.starts_on <= to_char(cast(:today as date) + ${AHEAD_DAYS}, 'YYYY-MM-DD')`,
    day: null,
  },
];

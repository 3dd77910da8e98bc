import { areaSql } from "../../../shared/area";
import { daySql } from "../../../shared/day-sql";
import { type InboxSource, REGISTRARS } from "../source";

/** Wishes of producers to change who they are. */
export const producerSources: readonly InboxSource[] = [
  {
    key: "change_requests",
    roles: REGISTRARS,
    from: `from producer_change_request w join producer pr on pr.id = w.producer_id and pr.deleted_at is null
      where w.deleted_at is null and w.status = 'open' and ${areaSql("pr")}`,
    day: daySql("w.created_at"),
  },
];

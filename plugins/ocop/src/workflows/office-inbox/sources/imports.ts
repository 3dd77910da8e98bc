import { daySql } from "../../../shared/day-sql";
import { type InboxSource, RATING_OFFICES, REGISTRARS } from "../source";

/** Lists that were sent and neither confirmed nor given up. */
export const importSources: readonly InboxSource[] = [
  {
    key: "imports_open",
    roles: REGISTRARS,
    kinds: RATING_OFFICES,
    from: `from register_import i where i.deleted_at is null and i.status in ('faulty', 'asking', 'ready')
      and i.office_id = :office_id`,
    day: daySql("i.created_at"),
  },
];

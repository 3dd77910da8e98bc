import { daySql } from "../../../shared/day-sql";
import { type InboxSource, WRITERS } from "../source";

/** Letters that were written and not sent. */
export const letterSources: readonly InboxSource[] = [
  {
    key: "letters_draft",
    roles: WRITERS,
    from: "from letter_batch b where b.deleted_at is null and b.status = 'draft' and b.office_id = :office_id",
    day: daySql("b.created_at"),
  },
];

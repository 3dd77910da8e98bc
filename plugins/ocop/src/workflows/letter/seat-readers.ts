import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import type { LetterOffice, Reader } from "./reader";

/**
 * FROM and WHERE of the seats `s` in councils of the office `:office_id` whose round `r` is not over. Who has the role of the
 * council and sits in none is not invited; a post without an officer `f` is, by a letter on paper.
 */
export const COUNCIL_SEATS_OPEN = `from rating_seat s
  join rating_round r on r.id = s.round_id and r.deleted_at is null and r.office_id = :office_id
    and r.status in ('draft', 'open', 'scoring', 'scored')
  left join officer f on f.id = s.officer_id and f.status = 'active' and f.deleted_at is null
  where s.deleted_at is null and (s.officer_id is null or f.id is not null)`;

/** Name of who sits there: the officer, or the post that the decision on the council names. */
export const SEATED = "coalesce(f.name, f.email, s.post)";

/** Members of the councils of the office's rounds. */
export async function readSeatReaders(
  container: MedusaContainer,
  { office_id }: LetterOffice,
  ids: readonly string[],
): Promise<Reader[]> {
  const rows = await select<{ id: string; name: string; email: string | null; round: string }>(
    container,
    `select s.id, ${SEATED} as name, f.email, r.name as round ${COUNCIL_SEATS_OPEN} and s.id = any(:ids)`,
    { office_id, ids },
  );
  return rows.map(({ round, ...row }) => ({ ...row, producer_id: null, values: { round } }));
}

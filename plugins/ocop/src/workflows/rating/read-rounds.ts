import type { MedusaContainer } from "@medusajs/framework/types";
import type { RoundQuery } from "../../contract/office-rating";
import type { RoundsAnswer } from "../../contract/office-rating-answer";
import { select } from "../../shared/database";
import { ROUND_COLUMNS, type RoundColumns, roundRowOf, SEEN_ROUND, seenBy } from "./round-rows";
import type { RatingScope } from "./scope";

/** One page of rounds, those that go on first, then the newest. */
export async function readRounds(
  container: MedusaContainer,
  scope: RatingScope,
  { status, year, limit, offset }: RoundQuery,
): Promise<RoundsAnswer> {
  const rows = await select<RoundColumns & { total: number }>(
    container,
    `select ${ROUND_COLUMNS}, count(*) over ()::int as total from rating_round r join office o on o.id = r.office_id
     where r.deleted_at is null and ${SEEN_ROUND} and (:status::text is null or r.status = :status)
       and (:year::int is null or r.year = :year)
     order by (r.status in ('decided', 'cancelled')), r.session_on desc, r.id desc limit :limit offset :offset`,
    { ...seenBy(scope), status: status ?? null, year: year ?? null, limit, offset },
  );
  return { rounds: rows.map(roundRowOf), count: rows[0]?.total ?? 0, limit, offset };
}

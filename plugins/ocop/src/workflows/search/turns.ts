import type { MedusaContainer } from "@medusajs/framework/types";
import { DELIVERY_MODULE, type DeliveryModuleService, type PlannedWork } from "../../modules/delivery";
import { select } from "../../shared/database";
import { type SearchIndexName, searchTopic } from "../../shared/search-writing";
import { TODAY_SQL } from "../../shared/visible-sales-point-sql";

/** Days (YYYY-MM-DD) at whose beginning a document changes by itself: SELECT of `id` and `day`, of ids or of all. */
const TURNS: Readonly<Partial<Record<SearchIndexName, string>>> = {
  // A certificate holds from its first day to the day before it expires, a producer's standard to its last day.
  product: `select lr.product_id as id, turn.day from product_rated_product lr
    join certificate c on c.rated_product_id = lr.rated_product_id and c.deleted_at is null and c.status = 'active'
    cross join lateral (values (c.issued_on), (c.expires_on)) turn(day) where lr.deleted_at is null
    union all select lp.product_id, turn.day from product_producer lp
    join producer_standard ps on ps.producer_id = lp.producer_id and ps.deleted_at is null
    cross join lateral (values (ps.valid_from), (to_char(ps.valid_to::date + 1, 'YYYY-MM-DD'))) turn(day) where lp.deleted_at is null`,
  // A fair is shown to the end of its last day, a point until the day on which it closes.
  sales_point: `select sp.id, turn.day from sales_point sp
    cross join lateral (values (to_char(sp.ends_on::date + 1, 'YYYY-MM-DD')), (sp.closed_on)) turn(day)
    where sp.deleted_at is null and sp.status = 'open'`,
};

/** The next midnight in Việt Nam at which each document turns, as SQL: of `ids` or of the whole index. Null where none does. */
function turnsSql(index: SearchIndexName, ids: readonly string[] | null): string | null {
  const turns = TURNS[index];
  if (turns === undefined) return null;
  return `select id as subject_id, min(day::timestamp at time zone 'Asia/Ho_Chi_Minh') as due_at from (${turns}) t
    where day > ${TODAY_SQL} ${ids === null ? "" : "and id = any(:ids)"} group by id`;
}

/** The next midnight in Việt Nam at which each of these documents turns. */
export async function readTurns(
  container: MedusaContainer,
  index: SearchIndexName,
  ids: readonly string[],
): Promise<PlannedWork[]> {
  const sql = turnsSql(index, ids);
  return sql === null || ids.length === 0 ? [] : select<PlannedWork>(container, sql, { ids });
}

const CHUNK = 5000;

/** Whether a turn `t` is noted already: a whole index has thousands, nearly all of which its documents' writes have noted. */
const NOTED = `exists (select from outbox o where o.topic = :topic and o.subject_id = t.subject_id
  and o.done_at is null and o.deleted_at is null and o.due_at <= t.due_at)`;

/** Notes for a whole index what the clock will bring: a rebuild writes documents without doing so. */
export async function planTurns(container: MedusaContainer, index: SearchIndexName): Promise<void> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  const topic = searchTopic(index);
  const sql = turnsSql(index, null);
  if (sql === null) return;
  const turns = await select<PlannedWork>(container, `select * from (${sql}) t where not ${NOTED}`, { topic });
  for (let start = 0; start < turns.length; start += CHUNK)
    await service.plan(topic, turns.slice(start, start + CHUNK));
}

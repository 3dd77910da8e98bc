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

/** The next midnight in Việt Nam at which each document turns, of `ids` or of the whole index. */
export async function readTurns(
  container: MedusaContainer,
  index: SearchIndexName,
  ids: readonly string[] | null,
): Promise<PlannedWork[]> {
  const turns = TURNS[index];
  if (turns === undefined || ids?.length === 0) return [];
  return select<PlannedWork>(
    container,
    `select id as subject_id, min(day::timestamp at time zone 'Asia/Ho_Chi_Minh') as due_at from (${turns}) t
     where day > ${TODAY_SQL} ${ids === null ? "" : "and id = any(:ids)"} group by id`,
    ids === null ? {} : { ids },
  );
}

const CHUNK = 5000;

/** Notes for a whole index what the clock will bring: a rebuild writes documents without doing so. */
export async function planTurns(container: MedusaContainer, index: SearchIndexName): Promise<void> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  const turns = await readTurns(container, index, null);
  for (let start = 0; start < turns.length; start += CHUNK)
    await service.plan(searchTopic(index), turns.slice(start, start + CHUNK));
}

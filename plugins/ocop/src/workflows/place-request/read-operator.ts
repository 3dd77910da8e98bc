import type { MedusaContainer } from "@medusajs/framework/types";
import type { PlaceRequestAdminQuery } from "../../contract/place-request";
import { select } from "../../shared/database";
import { requestedProducts } from "./read-own";

type Row = Record<string, unknown>;

const COLUMNS = `r.id, r.producer_id, r.sales_point_id, r.note, r.status, r.reason, r.created_at, r.decided_at,
  m.name as producer_name, s.name as sales_point_name, ${requestedProducts} as products`;
const FROM = `from sales_point_request r left join producer m on m.id = r.producer_id
  left join sales_point s on s.id = r.sales_point_id where r.deleted_at is null`;

/** Producers' requests for places at sales points, those that wait first. */
export async function listPlaceRequests(
  container: MedusaContainer,
  { q, status, limit, offset }: PlaceRequestAdminQuery,
): Promise<{ sales_point_requests: Row[]; count: number; limit: number; offset: number }> {
  const where = `${status === undefined ? "" : "and r.status = :status"}
    ${q === undefined ? "" : "and position(lower(:q) in lower(concat_ws(' ', m.name, s.name))) > 0"}`;
  const bindings = { ...(status === undefined ? {} : { status }), ...(q === undefined ? {} : { q }) };
  const [sales_point_requests, [total]] = await Promise.all([
    select<Row>(
      container,
      `select ${COLUMNS} ${FROM} ${where} order by r.status = 'asked' desc, r.created_at desc, r.id limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(container, `select count(*)::int as count ${FROM} ${where}`, bindings),
  ]);
  return { sales_point_requests, count: total?.count ?? 0, limit, offset };
}

/** One request, or null. */
export async function readPlaceRequest(container: MedusaContainer, id: string): Promise<Row | null> {
  const [row] = await select<Row>(container, `select ${COLUMNS} ${FROM} and r.id = :id`, { id });
  return row ?? null;
}

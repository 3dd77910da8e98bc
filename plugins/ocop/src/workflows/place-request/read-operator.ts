import type { MedusaContainer } from "@medusajs/framework/types";
import type { PlaceRequestAdminQuery } from "../../contract/place-request";
import { type Area, areaParam, areaSql } from "../../shared/area";
import { select } from "../../shared/database";
import type { PlaceRequestStatus } from "../../shared/sales-point-vocabulary";
import { requestedProducts } from "./read-own";

type Row = {
  id: string;
  producer_id: string;
  sales_point_id: string;
  note: string | null;
  status: PlaceRequestStatus;
  reason: string | null;
  created_at: Date;
  decided_at: Date | null;
  producer_name: string | null;
  sales_point_name: string | null;
  products: { id: string; title: string }[] | null;
};

const COLUMNS = `r.id, r.producer_id, r.sales_point_id, r.note, r.status, r.reason, r.created_at, r.decided_at,
  m.name as producer_name, s.name as sales_point_name, ${requestedProducts} as products`;
const FROM = `from sales_point_request r left join producer m on m.id = r.producer_id
  left join sales_point s on s.id = r.sales_point_id where r.deleted_at is null`;

const WHOLE = { codes: null };

/** Producers' requests for places at sales points of an area, everywhere when none is given; those that wait first. */
export async function listPlaceRequests(
  container: MedusaContainer,
  { q, status, limit, offset }: PlaceRequestAdminQuery,
  area: Pick<Area, "codes"> = WHOLE,
): Promise<{ sales_point_requests: Row[]; count: number; limit: number; offset: number }> {
  const where = `and ${areaSql("s")} ${status === undefined ? "" : "and r.status = :status"}
    ${q === undefined ? "" : "and position(lower(:q) in lower(concat_ws(' ', m.name, s.name))) > 0"}`;
  const bindings = {
    ...areaParam(area),
    ...(status === undefined ? {} : { status }),
    ...(q === undefined ? {} : { q }),
  };
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

/** One request to a point of an area, everywhere when none is given; null when there is none. */
export async function readPlaceRequest(
  container: MedusaContainer,
  id: string,
  area: Pick<Area, "codes"> = WHOLE,
): Promise<Row | null> {
  const [row] = await select<Row>(container, `select ${COLUMNS} ${FROM} and r.id = :id and ${areaSql("s")}`, {
    id,
    ...areaParam(area),
  });
  return row ?? null;
}

import type { OfficePoint } from "../../contract/office-sales-point";
import { freshnessOf } from "../../modules/sales-point/rules/freshness";
import { isFair } from "../../modules/sales-point/rules/presence";
import { pointFromE6 } from "../../shared/point";
import { type PlaceLabelColumns, placeLabelColumns, placeLabelJoins, placeLabelsOf } from "../place";

/** SQL of a point's status as of `:today`: what closed by its date, or as a fair is over, is closed whatever is stored. */
export const STATUS_SQL = `case when p.status = 'open' and (p.closed_on <= :today or p.ends_on < :today) then 'closed' else p.status end`;

/** Columns of `sales_point p` that an office's list shows; reads `:today`. Keep in step with {@link PointRow}. */
export const pointColumns = `p.id, p.slug, p.name, p.kind, ${STATUS_SQL} as status, p.address_as_printed, p.latitude_e6, p.longitude_e6,
  p.starts_on, p.ends_on, p.stall_count, p.recognition_decision, p.recognised_by, p.recognised_on, p.opened_on, p.closed_on,
  p.last_verified_on, p.is_demo, ${placeLabelColumns("p")},
  (select count(*)::int from sales_point_good g where g.sales_point_id = p.id and g.deleted_at is null) as goods_count,
  (select count(*)::int from sales_point_request r where r.sales_point_id = p.id and r.deleted_at is null and r.status = 'asked') as requests_open`;

export const pointJoins = placeLabelJoins("p");

type Same =
  | "id"
  | "slug"
  | "name"
  | "kind"
  | "status"
  | "starts_on"
  | "ends_on"
  | "stall_count"
  | "goods_count"
  | "recognition_decision"
  | "recognised_by"
  | "recognised_on"
  | "opened_on"
  | "closed_on"
  | "requests_open"
  | "is_demo";

export type PointRow = Pick<OfficePoint, Same> &
  PlaceLabelColumns & {
    address_as_printed: string | null;
    latitude_e6: number | null;
    longitude_e6: number | null;
    last_verified_on: string | null;
  };

/** A row as an office reads it. @param today YYYY-MM-DD */
export function officePointOf(row: PointRow, today: string): OfficePoint {
  const point = pointFromE6(row.latitude_e6, row.longitude_e6);
  const { freshness, days } = freshnessOf(row.last_verified_on, today);
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    status: row.status,
    address: row.address_as_printed,
    place: placeLabelsOf(row),
    lat: point?.lat ?? null,
    lng: point?.lng ?? null,
    is_fair: isFair(row),
    starts_on: row.starts_on,
    ends_on: row.ends_on,
    stall_count: row.stall_count,
    goods_count: row.goods_count,
    recognition_decision: row.recognition_decision,
    recognised_by: row.recognised_by,
    recognised_on: row.recognised_on,
    opened_on: row.opened_on,
    closed_on: row.closed_on,
    last_checked_on: row.last_verified_on,
    checked_days_ago: days,
    freshness,
    requests_open: row.requests_open,
    is_demo: row.is_demo,
  };
}

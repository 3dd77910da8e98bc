import type { SalesPointCard } from "../../contract/sales-point";
import { freshnessOf } from "../../modules/sales-point/rules/freshness";
import { isFair, isOpenAt, type Presence } from "../../modules/sales-point/rules/presence";
import { dayInHoChiMinh } from "../../shared/clock";
import { pointFromE6 } from "../../shared/point";
import type { SalesPointKind } from "../../shared/sales-point-vocabulary";
import { type PlaceLabelColumns, placeLabelColumns, placeLabelJoins, placeLabelsOf } from "../place";
import { visibleGoodSql } from "./visible-goods";

/** Columns of `sales_point p` that a card shows. Keep in step with {@link CardRow}. */
export const cardColumns = `p.id, p.slug, p.name, p.kind, p.address_as_printed, p.province_code, p.district_code,
  p.latitude_e6, p.longitude_e6, p.status, p.hours, p.hour_exceptions, p.opened_on, p.closed_on, p.starts_on,
  p.ends_on, p.stall_count, p.last_verified_on, p.photos, p.is_demo, ${placeLabelColumns("p")},
  (select cast(count(*) as int) from sales_point_good good where good.sales_point_id = p.id
    and ${visibleGoodSql("good")}) as goods_count`;

export const cardJoins = placeLabelJoins("p");

export type CardRow = Presence &
  PlaceLabelColumns & {
    id: string;
    slug: string;
    name: string;
    kind: SalesPointKind;
    address_as_printed: string | null;
    province_code: string | null;
    district_code: string | null;
    latitude_e6: number | null;
    longitude_e6: number | null;
    stall_count: number | null;
    last_verified_on: string | null;
    photos: string[] | null;
    is_demo: boolean;
    goods_count: number;
    distance_km?: number | null;
  };

const toMetre = (km: number) => Math.round(km * 1000) / 1000;

export function salesPointCardOf(row: CardRow, now: Date): SalesPointCard {
  const point = pointFromE6(row.latitude_e6, row.longitude_e6);
  const { freshness, days } = freshnessOf(row.last_verified_on, dayInHoChiMinh(now));
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    address: row.address_as_printed,
    place: placeLabelsOf(row),
    province_code: row.province_code,
    district_code: row.district_code,
    lat: point?.lat ?? null,
    lng: point?.lng ?? null,
    open_now: isOpenAt(row, now),
    stall_count: row.stall_count,
    goods_count: row.goods_count,
    last_verified_on: row.last_verified_on,
    verified_days_ago: days,
    freshness,
    is_fair: isFair(row),
    starts_on: row.starts_on,
    ends_on: row.ends_on,
    photo: row.photos?.[0] ?? null,
    is_demo: row.is_demo,
    ...(typeof row.distance_km === "number" ? { distance_km: toMetre(row.distance_km) } : {}),
  };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { MAX_FEATURES, type SalesPointCard } from "../../contract/sales-point";
import { isOpenAt } from "../../modules/sales-point/rules/presence";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { cardColumns, type CardRow, cardJoins, salesPointCardOf } from "./card";
import { DISTANCE_SQL, pointConditions, type PointFilters } from "./conditions";

export type PointListRequest = PointFilters & {
  open_now?: boolean | undefined;
  /** Leaves out points without coordinates, for a map. */
  located?: boolean;
  limit: number;
  offset: number;
};

/**
 * Public sales points: nearest first when `near` is asked, fairs alone by their first day, else by name. "Open now" needs the hours and the clock, so
 * then up to 5,000 candidates are read and judged here; `open_now: false` means closed, not unknown.
 */
export async function readSalesPoints(
  container: MedusaContainer,
  request: PointListRequest,
  clock = systemClock,
): Promise<{ sales_points: SalesPointCard[]; count: number }> {
  const now = clock();
  const { where, bindings } = pointConditions(request, todayInHoChiMinh(clock));
  const whole = request.located ? `${where} and p.latitude_e6 is not null and p.longitude_e6 is not null` : where;
  const distance = request.near ? `, ${DISTANCE_SQL} as distance_km` : "";
  const named = `p.name collate "vi-x-icu", p.id`;
  const order = request.near ? "distance_km, p.id" : request.fair ? `p.starts_on nulls first, ${named}` : named;
  const page = (limit: number, offset: number) =>
    select<CardRow>(
      container,
      `select ${cardColumns}${distance} from sales_point p ${cardJoins} where ${whole}
       order by ${order} limit :limit offset :offset`,
      { ...bindings, limit, offset },
    );
  if (request.open_now !== undefined) {
    const candidates = await page(MAX_FEATURES, 0);
    const matching = candidates.filter((row) => isOpenAt(row, now) === request.open_now);
    const rows = matching.slice(request.offset, request.offset + request.limit);
    return { sales_points: rows.map((row) => salesPointCardOf(row, now)), count: matching.length };
  }
  const counted = `select cast(count(*) as int) as count from sales_point p where ${whole}`;
  const [rows, totals] = await Promise.all([
    page(request.limit, request.offset),
    select<{ count: number }>(container, counted, bindings),
  ]);
  return { sales_points: rows.map((row) => salesPointCardOf(row, now)), count: totals[0]?.count ?? 0 };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { SalesPointCard } from "../../contract/sales-point";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { cardColumns, type CardRow, cardJoins, salesPointCardOf } from "./card";
import { pointConditions } from "./conditions";

type Wanted = { product_id: string; district_code: string | null; province_code: string | null };

/**
 * Where to see and buy a product: points that carry it, then others in its district, then in its province, at most
 * `limit`. One statement; points are few, so ranking them costs less than asking thrice.
 */
export async function readPointsNearProduct(
  container: MedusaContainer,
  wanted: Wanted,
  limit: number,
  clock = systemClock,
): Promise<SalesPointCard[]> {
  const { where, bindings } = pointConditions({ places: {} }, todayInHoChiMinh(clock));
  const rows = await select<CardRow>(
    container,
    `with near as (
       select p.id, case
         when exists (select 1 from sales_point_good g where g.sales_point_id = p.id and g.product_id = :product_id and g.deleted_at is null) then 0
         when p.district_code = :district_code then 1
         when p.province_code = :province_code then 2 end as rank
       from sales_point p where ${where})
     select ${cardColumns} from near join sales_point p on p.id = near.id ${cardJoins}
     where near.rank is not null order by near.rank, p.name collate "vi-x-icu", p.id limit :limit`,
    { ...bindings, ...wanted, limit },
  );
  return rows.map((row) => salesPointCardOf(row, clock()));
}

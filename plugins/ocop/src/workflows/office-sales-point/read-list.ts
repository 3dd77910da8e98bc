import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficePoint } from "../../contract/office-sales-point";
import type { Area } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { officePointOf, pointColumns, pointJoins, type PointRow } from "./columns";
import { type OfficePointFilters, officePointWhere } from "./conditions";

/** Sales points and fairs of an area: those where somebody waits for an answer first, then what was checked longest ago. */
export async function readOfficePoints(
  container: MedusaContainer,
  area: Area,
  { limit, offset, ...filters }: OfficePointFilters & { limit: number; offset: number },
): Promise<{ sales_points: OfficePoint[]; count: number }> {
  const today = todayInHoChiMinh();
  const { where, bindings } = officePointWhere(area, filters, today);
  const [rows, [total]] = await Promise.all([
    select<PointRow>(
      container,
      `select * from (select ${pointColumns} from sales_point p ${pointJoins} where ${where}) point
       order by requests_open > 0 desc, last_verified_on nulls first, name collate "vi-x-icu", id limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(container, `select count(*)::int as count from sales_point p where ${where}`, bindings),
  ]);
  return { sales_points: rows.map((row) => officePointOf(row, today)), count: total?.count ?? 0 };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { SalesPointCard } from "../../contract/sales-point";
import { type Clock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { visibleSalesPointSql } from "../../shared/visible-sales-point-sql";
import { cardColumns, type CardRow, cardJoins, salesPointCardOf } from "./card";

/** Cards of public points by id; what is not shown has none. */
export async function readPointCards(
  container: MedusaContainer,
  ids: readonly string[],
  clock: Clock,
): Promise<Map<string, SalesPointCard>> {
  const rows = await select<CardRow>(
    container,
    `select ${cardColumns} from sales_point p ${cardJoins} where p.id = any(:ids) and ${visibleSalesPointSql("p", ":today")}`,
    { ids, today: todayInHoChiMinh(clock) },
  );
  return new Map(rows.map((row) => [row.id, salesPointCardOf(row, clock())]));
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { shownOn } from "../../modules/promotion/rules/turns";
import { select } from "../../shared/database";
import { FEATURES_A_PAGE } from "../../shared/promotion-vocabulary";
import { visibleSalesPointSql } from "../../shared/visible-sales-point-sql";
import { featureBans } from "./advertised";

/** A page that shows features: the home page, or with a unit's code the page of that unit. */
type Page = string | null;

interface Row {
  id: string;
  office_id: string;
  page_unit: Page;
  created_at: Date;
  sales_point_id: string;
  name: string;
}

/**
 * The features that each of some pages shows on a day, in their order: those whose days it is, of points that are open and
 * may be advertised, in turns where there are more of them than places.
 * @param pages codes of units; null is the home page
 * @param today YYYY-MM-DD
 */
export async function featuresShown(
  container: MedusaContainer,
  pages: readonly Page[],
  today: string,
): Promise<{ id: string; sales_point_id: string; page_unit: Page }[]> {
  const units = pages.filter((page) => page !== null);
  const rows = await select<Row>(
    container,
    `select f.id, f.office_id, f.unit_code as page_unit, f.created_at, f.sales_point_id, p.name
     from feature f join sales_point p on p.id = f.sales_point_id and ${visibleSalesPointSql("p", ":today")}
     where f.deleted_at is null and f.ended_reason is null and f.from_day <= :today and f.to_day >= :today
       and (f.unit_code = any(:units) ${pages.includes(null) ? "or f.page = 'home'" : ""})`,
    { today, units },
  );
  const points = new Map(rows.map(({ sales_point_id: id, name }) => [id, { id, name }]));
  const bans = points.size === 0 ? new Map() : await featureBans(container, [...points.values()]);
  const allowed = rows.filter(({ sales_point_id }) => !bans.has(sales_point_id));
  return [...new Set(pages)].flatMap((page) => {
    const running = allowed
      .filter(({ page_unit }) => page_unit === page)
      .map((row) => ({ ...row, created_at: row.created_at.getTime() }));
    const ids = new Map(running.map((row) => [row.id, row]));
    return shownOn(running, today, FEATURES_A_PAGE).flatMap(({ id }) => ids.get(id) ?? []);
  });
}

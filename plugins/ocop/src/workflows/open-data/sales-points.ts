import type { MedusaContainer } from "@medusajs/framework/types";
import type { OpenSalesPoint } from "../../contract/open-data";
import { select } from "../../shared/database";
import { pointFromE6 } from "../../shared/point";
import { visibleSalesPointSql } from "../../shared/visible-sales-point-sql";
import { type PlaceLabelColumns, placeLabelColumns, placeLabelJoins } from "../place";
import { type OpenPageRequest, type OpenRows, openRows } from "./page";

type Row = PlaceLabelColumns &
  Omit<OpenSalesPoint, "province" | "commune" | "district" | "lat" | "lng" | "url"> & {
    slug: string;
    latitude_e6: number | null;
    longitude_e6: number | null;
  };

const POINTS = `select s.short_id as id, s.slug, s.name, s.kind, s.address_as_printed as address, s.province_code,
    s.commune_code, ${placeLabelColumns("s")}, s.latitude_e6, s.longitude_e6, s.stall_count, s.recognition_decision,
    s.recognised_by, s.recognised_on, s.last_verified_on, s.starts_on, s.ends_on, s.is_demo
  from sales_point s ${placeLabelJoins("s")}
  where ${visibleSalesPointSql("s", ":today")} and s.short_id collate "C" > :after
  order by s.short_id collate "C" limit :limit`;

function openPointOf(row: Row, shop: string): OpenSalesPoint {
  const { slug, latitude_e6, longitude_e6, commune_label, district_label, province_label, ...columns } = row;
  const point = pointFromE6(latitude_e6, longitude_e6);
  return {
    ...columns,
    province: province_label,
    commune: commune_label,
    district: district_label,
    lat: point?.lat ?? null,
    lng: point?.lng ?? null,
    url: `${shop}/diem-ban/${slug}`,
  };
}

/** Sales points that are open and fairs that are not over, by their public id; who runs them and phones are left out. */
export async function readOpenSalesPoints(
  container: MedusaContainer,
  request: OpenPageRequest,
): Promise<OpenRows<OpenSalesPoint>> {
  const { after, limit, today, shop } = request;
  const rows = await select<Row>(container, POINTS, { after: after ?? "", limit, today });
  return openRows(rows, limit, (row) => [openPointOf(row, shop)]);
}

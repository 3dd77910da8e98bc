import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { type Area, areaParam, areaSql } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import type { SalesPointStatus } from "../../shared/sales-point-vocabulary";
import { STATUS_SQL } from "./columns";

/** What acts on a point need to know of it. */
export interface OwnPoint {
  id: string;
  name: string;
  /** As of today: a point whose last day is over is closed. */
  status: SalesPointStatus;
  stored_status: SalesPointStatus;
  is_fair: boolean;
  latitude_e6: number | null;
  longitude_e6: number | null;
  commune_code: string | null;
  district_code: string | null;
  opened_on: string | null;
  closed_on: string | null;
  photos: string[] | null;
}

/** A point of an office's area. @throws MedusaError not_found `sales_point_not_found` for any other */
export async function ownPoint(container: MedusaContainer, area: Area, id: string): Promise<OwnPoint> {
  const [point] = await select<OwnPoint>(
    container,
    `select p.id, p.name, ${STATUS_SQL} as status, p.status as stored_status, (p.starts_on is not null or p.ends_on is not null) as is_fair, p.latitude_e6,
       p.longitude_e6, p.commune_code, p.district_code, p.opened_on, p.closed_on, p.photos
     from sales_point p where p.id = :id and p.deleted_at is null and ${areaSql("p")}`,
    { id, today: todayInHoChiMinh(), ...areaParam(area) },
  );
  if (point === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such point", "sales_point_not_found");
  return point;
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficePointCheck, OfficePointDetail } from "../../contract/office-sales-point";
import { type Area, areaParam, areaSql } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { readParticipants } from "../sales-point";
import { officePointOf, pointColumns, pointJoins, type PointRow } from "./columns";

type More = "operator" | "phone" | "hours" | "funder" | "maintain_until" | "commune_code" | "district_code";
type DetailRow = PointRow &
  Pick<OfficePointDetail, More> & {
    hour_exceptions: OfficePointDetail["hour_exceptions"] | null;
    photos: string[] | null;
  };

const MOST_GOODS = 500;
const CHECKS_SHOWN = 20;

/** One point of an area with its goods, its newest checks and, of a fair, who takes part; null when the area has no such point. */
export async function readOfficePoint(
  container: MedusaContainer,
  area: Area,
  id: string,
): Promise<OfficePointDetail | null> {
  const today = todayInHoChiMinh();
  const [row] = await select<DetailRow>(
    container,
    `select ${pointColumns}, p.operator, p.phone, p.hours, p.hour_exceptions, p.photos, p.funder, p.maintain_until,
       p.commune_code, p.district_code
     from sales_point p ${pointJoins} where p.id = :id and p.deleted_at is null and ${areaSql("p")}`,
    { id, today, ...areaParam(area) },
  );
  if (row === undefined) return null;
  const [goods, checks, participants] = await Promise.all([
    select<OfficePointDetail["goods"][number]>(
      container,
      `select id, name, product_id, last_seen_on from sales_point_good where sales_point_id = :id and deleted_at is null
       order by last_seen_on desc, name collate "vi-x-icu", id limit ${MOST_GOODS}`,
      { id },
    ),
    select<OfficePointCheck>(
      container,
      `select c.id, c.day, c.verdict, c.distance_m, c.accuracy_m, c.goods_seen, c.goods_listed, c.note,
         case when pic.stem is not null then '/pictures/' || pic.stem || '-640.webp' end as photo
       from sales_point_check c left join sales_point_picture pic on pic.id = c.picture_id and pic.deleted_at is null
       where c.sales_point_id = :id and c.deleted_at is null order by c.day desc, c.created_at desc, c.id limit ${CHECKS_SHOWN}`,
      { id },
    ),
    readParticipants(container, id, "adults"),
  ]);
  const { operator, phone, hours, funder, maintain_until, commune_code, district_code } = row;
  return {
    ...officePointOf(row, today),
    operator,
    phone,
    hours,
    funder,
    maintain_until,
    commune_code,
    district_code,
    hour_exceptions: row.hour_exceptions ?? [],
    photos: row.photos ?? [],
    goods,
    checks,
    participants,
  };
}

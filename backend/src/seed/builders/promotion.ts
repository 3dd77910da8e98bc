import type { MedusaContainer } from "@medusajs/framework/types";
import { FEATURING_MODULE, type FeaturingModuleService } from "ocop/modules/promotion";
import { todayInHoChiMinh } from "ocop/shared/clock";
import { select } from "ocop/shared/database";
import { readArea } from "ocop/workflows/office/index";
import { featurePoint } from "ocop/workflows/promotion/index";

const THANH_HOA = "38";
/** Days that the demo's features last. */
const DAYS = 30;
const PRODUCERS_A_FAIR = 4;

/** Lets some producers of its province take part in each demo fair that has nobody yet. */
async function fillFairs(container: MedusaContainer): Promise<void> {
  const rows = await select<{ sales_point_id: string; producer_id: string }>(
    container,
    `select sales_point_id, producer_id from (
       select f.id as sales_point_id, p.id as producer_id, row_number() over (partition by f.id order by p.name, p.id) as place
       from sales_point f join producer p on p.province_code = f.province_code and p.status = 'active' and p.deleted_at is null
       where f.starts_on is not null and f.is_demo and f.deleted_at is null
         and not exists (select 1 from fair_participant t where t.sales_point_id = f.id)) chosen
     where place <= :most`,
    { most: PRODUCERS_A_FAIR },
  );
  const service: FeaturingModuleService = container.resolve(FEATURING_MODULE);
  if (rows.length > 0) await service.createFairParticipants(rows.map((row) => ({ ...row, added_by: "seed" })));
}

/** Features a demo point of Thanh Hóa, as its promoters would; a second run adds nothing. */
export async function seedPromotion(container: MedusaContainer): Promise<void> {
  await fillFairs(container);
  const service: FeaturingModuleService = container.resolve(FEATURING_MODULE);
  const present = await service.listFeatures({}, { take: 1, withDeleted: true });
  const [promoter] = await select<{ id: string; office_id: string }>(
    container,
    `select r.id, r.office_id from officer r join office o on o.id = r.office_id
     where r.role = 'promoter' and o.unit_code = :unit and r.status = 'active' and r.deleted_at is null limit 1`,
    { unit: THANH_HOA },
  );
  const [point] = await select<{ id: string }>(
    container,
    `select id from sales_point where province_code = :unit and starts_on is null and status = 'open' and is_demo
     and deleted_at is null order by name limit 1`,
    { unit: THANH_HOA },
  );
  if (present.length > 0 || promoter === undefined || point === undefined) return;
  const area = await readArea(container, { unit_code: THANH_HOA, level: "province" });
  const who = { actor: promoter.id, office_id: promoter.office_id, area };
  const body = { sales_point_id: point.id, from_day: todayInHoChiMinh(), days: DAYS };
  await featurePoint(container, who, { ...body, page: "home", unit_code: null });
  await featurePoint(container, who, { ...body, page: "place", unit_code: THANH_HOA });
}

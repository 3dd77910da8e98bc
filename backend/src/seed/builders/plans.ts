import type { MedusaContainer } from "@medusajs/framework/types";
import { OFFICE_MODULE, type OfficeModuleService } from "ocop/modules/office";
import { REPORT_MODULE, type ReportModuleService } from "ocop/modules/report";
import { todayInHoChiMinh } from "ocop/shared/clock";

/** Province whose demo office has a plan. */
const THANH_HOA = "38";
const OLDEST = { take: 1, order: { created_at: "ASC" } } as const;
/** As large as the demo's register, so that plan and result can be compared. */
const FIGURES = { recognised: 6, in_force: 12, producers: 10, sales_points: 3 };

/** A plan of the present year for the demo's provincial office, once; what an officer wrote since stays. */
export async function seedPlans(container: MedusaContainer): Promise<void> {
  const offices: OfficeModuleService = container.resolve(OFFICE_MODULE);
  const reports: ReportModuleService = container.resolve(REPORT_MODULE);
  const [office] = await offices.listOffices({ unit_code: THANH_HOA, kind: "coordination" }, OLDEST);
  if (office === undefined) return;
  const year = Number(todayInHoChiMinh().slice(0, 4));
  const [known] = await reports.listProgrammePlanEvents({ office_id: office.id, year }, { take: 1 });
  if (known !== undefined) return;
  const plan = { office_id: office.id, year, figures: FIGURES, note: "Kế hoạch mẫu của dữ liệu thử", actor: "seed" };
  await reports.setPlan(plan);
}

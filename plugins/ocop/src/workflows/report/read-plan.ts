import type { MedusaContainer } from "@medusajs/framework/types";
import type { PlanEvent, PlanReport } from "../../contract/office-plan";
import { type Area, areaParam, areaSql } from "../../shared/area";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { PLAN_MEASURES, type PlanMeasure } from "../../shared/report-vocabulary";
import { planShare } from "../../modules/report/rules/plan-share";
import { countOf, heldOn, recognisedIn } from "./held";
import { reportArea } from "./read-area";
import { readRegister } from "./read-register";

/** Sales points that were open at the end of `:day`. A fair is no point, nor is what closed. */
const SALES_POINTS = `select count(*)::int as count from sales_point sp
where sp.deleted_at is null and sp.status <> 'suspended' and sp.ends_on is null
  and (sp.opened_on is null or sp.opened_on <= :day)
  and (sp.closed_on is null or sp.closed_on > :day) and (sp.status = 'open' or sp.closed_on is not null)
  and ${areaSql("sp")}`;

const EVENTS = `select e.measure, e."before", e."after", e.note, e.at, o.name as by
from programme_plan_event e left join officer o on o.id = e.actor
where e.office_id = :office_id and e.year = :year and e.deleted_at is null
order by e.at desc, e.id desc limit 100`;

/** An office's plan of a year beside what came of it in its area, with every change of the plan. */
export async function readPlan(
  container: MedusaContainer,
  scope: { office_id: string; area: Area },
  asked: number | undefined,
  clock = systemClock,
  reading?: ReturnType<typeof readRegister>,
): Promise<PlanReport> {
  const today = todayInHoChiMinh(clock);
  const year = asked ?? Number(today.slice(0, 4));
  const end = `${year}-12-31`;
  const day = end < today ? end : today;
  const from = `${year}-01-01`;
  const { office_id, area } = scope;
  const [named, register, [points], plans, events] = await Promise.all([
    reportArea(container, area),
    reading ?? readRegister(container, area, { from, to: day }),
    select<{ count: number }>(container, SALES_POINTS, { day, ...areaParam(area) }),
    select<{ measure: PlanMeasure; amount: number }>(
      container,
      "select measure, amount from programme_plan where office_id = :office_id and year = :year and deleted_at is null",
      { office_id, year },
    ),
    select<PlanEvent>(container, EVENTS, { office_id, year }),
  ]);
  const held = countOf(heldOn(register, day));
  const results: Record<PlanMeasure, number> = {
    recognised: recognisedIn(register, from, day).length,
    in_force: held.products,
    producers: held.producers,
    sales_points: points?.count ?? 0,
  };
  const lines = PLAN_MEASURES.map((measure) => {
    const planned = plans.find((plan) => plan.measure === measure)?.amount ?? null;
    const result = results[measure];
    return { measure, planned, result, share_bp: planShare(planned, result) };
  });
  return { area: named, year, day, lines, events };
}

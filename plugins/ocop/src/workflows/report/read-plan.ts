import type { MedusaContainer } from "@medusajs/framework/types";
import type { PlanEvent, PlanReport } from "../../contract/office-plan";
import { type Area, areaParam, areaSql } from "../../shared/area";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { PLAN_MEASURES, type PlanMeasure } from "../../shared/report-vocabulary";
import { planShare } from "../../modules/report/rules/plan-share";
import { dayBindings, dayNumberSql, HELD } from "./held-sql";
import { reportArea } from "./read-area";

type Row = Record<PlanMeasure, number>;

/** One statement: what came of a year until the end of `:days`. A fair is no point, nor is what closed. */
const RESULTS = `with ${HELD}
select
  (select count(distinct c.product)::int from facts c
   where c.issued between ${dayNumberSql("cast(:since as text)")} and ${dayNumberSql("cast(:until as text)")}) as recognised,
  (select count(*)::int from held) as in_force,
  (select count(distinct producer)::int from held) as producers,
  (select count(*)::int from sales_point sp
   where sp.deleted_at is null and sp.status <> 'suspended' and sp.ends_on is null
     and (sp.opened_on is null or sp.opened_on <= :until)
     and (sp.closed_on is null or sp.closed_on > :until) and (sp.status = 'open' or sp.closed_on is not null)
     and ${areaSql("sp")}) as sales_points`;

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
): Promise<PlanReport> {
  const today = todayInHoChiMinh(clock);
  const year = asked ?? Number(today.slice(0, 4));
  const end = `${year}-12-31`;
  const day = end < today ? end : today;
  const { office_id, area } = scope;
  const bindings = { ...dayBindings([day]), since: `${year}-01-01`, until: day, ...areaParam(area) };
  const [named, plans, [results], events] = await Promise.all([
    reportArea(container, area),
    select<{ measure: PlanMeasure; amount: number }>(
      container,
      "select measure, amount from programme_plan where office_id = :office_id and year = :year and deleted_at is null",
      { office_id, year },
    ),
    select<Row>(container, RESULTS, bindings),
    select<PlanEvent>(container, EVENTS, { office_id, year }),
  ]);
  const lines = PLAN_MEASURES.map((measure) => {
    const planned = plans.find((plan) => plan.measure === measure)?.amount ?? null;
    const result = results?.[measure] ?? 0;
    return { measure, planned, result, share_bp: planShare(planned, result) };
  });
  return { area: named, year, day, lines, events };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { CountedTally, OverTimeQuery, OverTimeReport } from "../../contract/office-report";
import { byCustom } from "../../modules/certification/rules/tally";
import { periodsUntil } from "../../modules/report/rules/periods";
import { type Area, areaParam } from "../../shared/area";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { dayBindings, dayNumberSql, HELD, RANK, TALLY } from "./held-sql";
import { reportArea } from "./read-area";

type Row = CountedTally & { day: string; recognised: number };

/** One statement: what was in force at the end of each of `:days`, and what was recognised from `:froms` to them. */
const OVER_TIME = `with ${HELD},
counted as (select at, ${TALLY} from (select at, producer, ${RANK} from speaking) ranked group by at),
fresh as (
  select d.at, count(distinct c.product)::int as recognised
  from unnest(cast(:froms as text[])) with ordinality as s (since, at) join days d on d.at = s.at
  join facts c on c.issued between ${dayNumberSql("s.since")} and d.number
  group by 1)
select d.day, coalesce(c.products, 0) as products, coalesce(c.five, 0) as five,
  coalesce(c.potential_five, 0) as potential_five, coalesce(c.four, 0) as four, coalesce(c.three, 0) as three,
  coalesce(c.producers, 0) as producers, coalesce(fresh.recognised, 0) as recognised
from days d left join counted c on c.at = d.at left join fresh on fresh.at = d.at
order by d.at`;

/** What was in force in an area at the end of each year or quarter up to a day, and what was recognised in each. */
export async function readOverTime(
  container: MedusaContainer,
  area: Area,
  { as_of: asked, step, custom }: OverTimeQuery,
  clock = systemClock,
): Promise<OverTimeReport> {
  const as_of = asked ?? todayInHoChiMinh(clock);
  const periods = periodsUntil(as_of, step);
  const bindings = {
    ...dayBindings(periods.map(({ to }) => to)),
    froms: periods.map(({ from }) => from),
    ...areaParam(area),
  };
  const [named, rows] = await Promise.all([reportArea(container, area), select<Row>(container, OVER_TIME, bindings)]);
  const steps = rows.map((row, at) => ({ name: periods[at]?.name ?? row.day, ...byCustom(row, custom) }));
  return { area: named, as_of, step, custom, steps };
}

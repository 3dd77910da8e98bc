import type { MedusaContainer } from "@medusajs/framework/types";
import type { CountedTally, TotalsQuery, TotalsReport, UnitTally } from "../../contract/office-report";
import { byCustom } from "../../modules/certification/rules/tally";
import { type Area, areaParam } from "../../shared/area";
import { PRODUCT_GROUPS } from "../../shared/certification-vocabulary";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { pointFromE6 } from "../../shared/point";
import { PRODUCER_KINDS } from "../../shared/producer-vocabulary";
import type { PotentialCustom, ReportUnit } from "../../shared/report-vocabulary";
import { dayBindings, HELD, TALLY } from "./held-sql";
import { reportArea } from "./read-area";
import { unitChoices, unitCodeSql, unitNameSql, unitsFor, unitSql } from "./units";

type Row = CountedTally & {
  former_district_only: number;
  part: "total" | "unit" | "group" | "kind";
  key: string | null;
  name: string | null;
  latitude_e6: number | null;
  longitude_e6: number | null;
};

const COUNTS = ["products", "five", "potential_five", "four", "three", "producers"] as const;
const NOTHING: CountedTally = { products: 0, five: 0, potential_five: 0, four: 0, three: 0, producers: 0 };

/** One statement: what is in force on `:days`, whole and by unit, group and kind, with the units that have nothing. */
function totalsSql(units: ReportUnit): string {
  return `with ${HELD},
counted as (
  select case when grouping(unit) = 0 then 'unit' when grouping("group") = 0 then 'group'
      when grouping(kind) = 0 then 'kind' else 'total' end as part,
    coalesce(unit, "group", kind) as key, ${TALLY},
    count(*) filter (where unit is null and district_code is not null)::int as former_district_only
  from (select held.*, ${unitCodeSql("held", units)} as unit from held) rows
  group by grouping sets ((), (unit), ("group"), (kind))),
known as (select u.code from territory_unit u where ${unitSql(units)}),
spots as (
  select place.unit, avg(place.latitude_e6)::int as latitude_e6, avg(place.longitude_e6)::int as longitude_e6
  from (
    select ${unitCodeSql("p", units)} as unit, p.latitude_e6, p.longitude_e6
    from producer p where p.deleted_at is null and p.latitude_e6 is not null
    union all
    select ${unitCodeSql("sp", units)}, sp.latitude_e6, sp.longitude_e6
    from sales_point sp where sp.deleted_at is null and sp.latitude_e6 is not null) place
  group by 1),
by_unit as (
  select 'unit' as part, coalesce(c.key, known.code) as key,
    ${COUNTS.map((count) => `coalesce(c.${count}, 0) as ${count}`).join(", ")},
    coalesce(c.former_district_only, 0) as former_district_only
  from (select * from counted where part = 'unit') c full join known on known.code = c.key)
select b.*, ${unitNameSql("u")} as name, coalesce(u.latitude_e6, s.latitude_e6) as latitude_e6,
  coalesce(u.longitude_e6, s.longitude_e6) as longitude_e6
from by_unit b left join territory_unit u on u.code = b.key left join spots s on s.unit = b.key
union all
select c.part, c.key, ${COUNTS.map((count) => `c.${count}`).join(", ")}, c.former_district_only, null, null, null
from counted c where c.part <> 'unit'`;
}

function countsOf(row: Row | undefined, custom: PotentialCustom): CountedTally {
  const { products, five, potential_five, four, three, producers } = row ?? NOTHING;
  return byCustom({ products, five, potential_five, four, three, producers }, custom);
}

/** The largest first; those that nothing is known of, and those without anything, last. */
function unitRank(a: UnitTally, b: UnitTally): number {
  if ((a.code === null) !== (b.code === null)) return a.code === null ? 1 : -1;
  return b.products - a.products || (a.name ?? "").localeCompare(b.name ?? "", "vi");
}

/** What is in force in an area at the end of a day, by rank: whole, by unit, by group, by kind of producer. */
export async function readTotals(
  container: MedusaContainer,
  area: Area,
  query: TotalsQuery,
  clock = systemClock,
): Promise<TotalsReport> {
  const as_of = query.as_of ?? todayInHoChiMinh(clock);
  const { custom } = query;
  const units = unitsFor(area.level, query.units);
  const bindings = { ...dayBindings([as_of]), ...areaParam(area) };
  const [named, rows] = await Promise.all([
    reportArea(container, area),
    select<Row>(container, totalsSql(units), bindings),
  ]);
  const total = rows.find(({ part }) => part === "total");
  const find = (part: Row["part"], key: string) => rows.find((row) => row.part === part && row.key === key);
  return {
    area: named,
    as_of,
    custom,
    units,
    unit_choices: unitChoices(area.level),
    total: countsOf(total, custom),
    former_district_only: total?.former_district_only ?? 0,
    by_unit: rows
      .filter(({ part }) => part === "unit")
      .map((row) => ({
        code: row.key,
        name: row.name,
        point: pointFromE6(row.latitude_e6, row.longitude_e6),
        ...countsOf(row, custom),
      }))
      .toSorted(unitRank),
    by_group: PRODUCT_GROUPS.map((group) => ({ group, ...countsOf(find("group", group), custom) })),
    by_kind: PRODUCER_KINDS.map((kind) => ({ kind, ...countsOf(find("kind", kind), custom) })),
  };
}

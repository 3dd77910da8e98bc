import type { MedusaContainer } from "@medusajs/framework/types";
import type { CountedTally, TotalsQuery, TotalsReport, UnitTally } from "../../contract/office-report";
import { byCustom } from "../../modules/certification/rules/tally";
import { type Area, areaParam } from "../../shared/area";
import { PRODUCT_GROUPS } from "../../shared/certification-vocabulary";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { pointFromE6 } from "../../shared/point";
import { PRODUCER_KINDS } from "../../shared/producer-vocabulary";
import type { ReportUnit } from "../../shared/report-vocabulary";
import { countOf, countsBy, heldOn } from "./held";
import { reportArea } from "./read-area";
import { readRegister } from "./read-register";
import { unitReader } from "./unit-of-product";
import { unitChoices, unitCodeSql, unitNameSql, unitsFor, unitSql } from "./units";

type Row = {
  code: string;
  name: string | null;
  latitude_e6: number | null;
  longitude_e6: number | null;
};

const NOTHING: CountedTally = { products: 0, five: 0, potential_five: 0, four: 0, three: 0, producers: 0 };

/** One statement: the units of `:area`, and those of `:counted` besides, each with a point to draw it at. */
function unitsSql(units: ReportUnit): string {
  return `with listed as (
  select u.code from territory_unit u where ${unitSql(units)} union select unnest(cast(:counted as text[]))),
spots as (
  select place.unit, avg(place.latitude_e6)::int as latitude_e6, avg(place.longitude_e6)::int as longitude_e6
  from (
    select ${unitCodeSql("p", units)} as unit, p.latitude_e6, p.longitude_e6
    from producer p where p.deleted_at is null and p.latitude_e6 is not null
    union all
    select ${unitCodeSql("sp", units)}, sp.latitude_e6, sp.longitude_e6
    from sales_point sp where sp.deleted_at is null and sp.latitude_e6 is not null) place
  group by 1)
select l.code, ${unitNameSql("u")} as name, coalesce(u.latitude_e6, s.latitude_e6) as latitude_e6,
  coalesce(u.longitude_e6, s.longitude_e6) as longitude_e6
from listed l left join territory_unit u on u.code = l.code left join spots s on s.unit = l.code`;
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
  reading?: ReturnType<typeof readRegister>,
): Promise<TotalsReport> {
  const as_of = query.as_of ?? todayInHoChiMinh(clock);
  const { custom } = query;
  const units = unitsFor(area.level, query.units);
  const [named, register, unitOf] = await Promise.all([
    reportArea(container, area),
    reading ?? readRegister(container, area, { from: as_of, to: as_of }),
    unitReader(container, units),
  ]);
  const held = heldOn(register, as_of);
  const byUnit = countsBy(held, unitOf);
  const byGroup = countsBy(held, ({ group }) => group);
  const byKind = countsBy(held, ({ kind }) => kind);
  const rows = await select<Row>(container, unitsSql(units), {
    counted: [...byUnit.keys()].flatMap((code) => code ?? []),
    ...areaParam(area),
  });
  const counts = (tally: CountedTally | undefined): CountedTally => byCustom(tally ?? NOTHING, custom);
  const listed = rows.map(({ code, name, latitude_e6, longitude_e6 }) => ({
    code,
    name,
    point: pointFromE6(latitude_e6, longitude_e6),
    ...counts(byUnit.get(code)),
  }));
  const nowhere = byUnit.get(null);
  return {
    area: named,
    as_of,
    custom,
    units,
    unit_choices: unitChoices(area.level),
    total: counts(countOf(held)),
    former_district_only: held.filter(({ product }) => product.district_code !== null && unitOf(product) === null)
      .length,
    by_unit: [
      ...listed,
      ...(nowhere === undefined ? [] : [{ code: null, name: null, point: null, ...counts(nowhere) }]),
    ].toSorted(unitRank),
    by_group: PRODUCT_GROUPS.map((group) => ({ group, ...counts(byGroup.get(group)) })),
    by_kind: PRODUCER_KINDS.map((kind) => ({ kind, ...counts(byKind.get(kind)) })),
  };
}

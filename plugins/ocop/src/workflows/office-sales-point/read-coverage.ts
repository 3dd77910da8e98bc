import type { MedusaContainer } from "@medusajs/framework/types";
import type { CoverageAnswer } from "../../contract/office-sales-point";
import { coverageOf, type CoverageUnit } from "../../modules/sales-point/rules/coverage";
import { freshnessOf } from "../../modules/sales-point/rules/freshness";
import { isFair, isTradingOn, type Presence } from "../../modules/sales-point/rules/presence";
import { type Area, areaParam, areaSql } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { POINTS_A_DISTRICT } from "../../shared/sales-point-vocabulary";

type By = CoverageAnswer["by"];

/** Units of a level in the area. Communes are today's; districts are those that ended on 30/06/2025. */
const UNITS = `select u.code, upper(left(u.kind, 1)) || substr(u.kind, 2) || ' ' || u.name as name, above.name as province
  from territory_unit u left join territory_unit above on above.code = u.parent_code
  where u.level = :by and u.deleted_at is null and (u.level = 'district' or u.valid_to is null)
    and (cast(:area as text[]) is null or u.code = any(cast(:area as text[])))
  order by above.name collate "vi-x-icu", u.name collate "vi-x-icu", u.code`;

type Row = Omit<Presence, "hours" | "hour_exceptions"> & {
  unit_code: string | null;
  recognition_decision: string | null;
  last_verified_on: string | null;
  stall_count: number | null;
};

/** A point that knows its former commune knows its district too. */
const UNIT_OF: Readonly<Record<By, string>> = {
  district: `coalesce(p.district_code, case f.level when 'district' then f.code when 'commune' then f.parent_code end)`,
  commune: "p.commune_code",
};

const pointsSql = (
  by: By,
) => `select ${UNIT_OF[by]} as unit_code, p.status, p.opened_on, p.closed_on, p.starts_on, p.ends_on,
    p.recognition_decision, p.last_verified_on, p.stall_count
  from sales_point p left join territory_unit f on f.code = p.former_unit_code
  where p.deleted_at is null and ${areaSql("p")}`;

/** How many points each district of before, or commune of today, of an area has, against the target (decision 46). */
export async function readCoverage(container: MedusaContainer, area: Area, by: By): Promise<CoverageAnswer> {
  const today = todayInHoChiMinh();
  const [units, points] = await Promise.all([
    select<CoverageUnit>(container, UNITS, { by, ...areaParam(area) }),
    select<Row>(container, pointsSql(by), areaParam(area)),
  ]);
  const target = by === "district" ? POINTS_A_DISTRICT : null;
  const counted = points.map((point) => ({
    unit_code: point.unit_code,
    is_fair: isFair(point),
    trading: isTradingOn(point, today),
    recognised: point.recognition_decision !== null,
    freshness: freshnessOf(point.last_verified_on, today).freshness,
    stall_count: point.stall_count,
  }));
  const rows = coverageOf(units, counted, target);
  return {
    by,
    target,
    units: units.length,
    units_met: rows.filter(({ met }) => met === true).length,
    points: rows.reduce((sum, row) => sum + row.points, 0),
    rows,
  };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "@medusajs/framework/zod";
import type { OfficeFeature, OfficeFeaturesAnswer, officeFeatureQuery } from "../../contract/promotion";
import { featureState } from "../../modules/promotion/rules/period";
import { type Area, areaParam, areaSql } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import type { FeatureState } from "../../shared/promotion-vocabulary";
import { featuresShown } from "./running";

type Row = Pick<OfficeFeature, "id" | "page" | "from_day" | "to_day" | "views" | "clicks" | "ended_reason"> & {
  point_id: string;
  point_name: string;
  point_slug: string;
  unit_code: string | null;
  unit_name: string | null;
  unit_slug: string | null;
};

const STATES: Readonly<Record<FeatureState, string>> = {
  coming: "f.ended_reason is null and f.from_day > :today",
  running: "f.ended_reason is null and f.from_day <= :today and f.to_day >= :today",
  over: "(f.ended_reason is not null or f.to_day < :today)",
};

const reach = (kind: string) =>
  `(select coalesce(sum(v.views), 0)::int from page_view v where v.kind = '${kind}' and v.subject_id = f.id and v.deleted_at is null)`;

/**
 * Features of the points of an area, those that run first, then those to come, each with its reach: an office sees also what
 * others feature of its points.
 */
export async function readOfficeFeatures(
  container: MedusaContainer,
  area: Area,
  { state, limit, offset }: z.output<typeof officeFeatureQuery>,
): Promise<OfficeFeaturesAnswer> {
  const today = todayInHoChiMinh();
  const from = `from feature f join sales_point p on p.id = f.sales_point_id
    left join territory_unit u on u.code = f.unit_code
    where f.deleted_at is null and ${areaSql("p")} ${state === undefined ? "" : `and ${STATES[state]}`}`;
  const bindings = { today, ...areaParam(area) };
  const [rows, [total]] = await Promise.all([
    select<Row>(
      container,
      `select f.id, f.page, f.from_day, f.to_day, f.ended_reason, p.id as point_id, p.name as point_name, p.slug as point_slug,
         u.code as unit_code, upper(left(u.kind, 1)) || substr(u.kind, 2) || ' ' || u.name as unit_name, u.slug as unit_slug,
         ${reach("feature")} as views, ${reach("feature_click")} as clicks
       ${from} order by ${STATES.over}, ${STATES.coming}, f.from_day desc, f.id limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(container, `select count(*)::int as count ${from}`, {
      ...areaParam(area),
      ...(state === undefined ? {} : { today }),
    }),
  ]);
  const pages = rows.map(({ unit_code }) => unit_code);
  const shown = rows.length === 0 ? [] : await featuresShown(container, pages, today);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    features: rows.map((row) => featureOf(row, today, ids.has(row.id))),
    count: total?.count ?? 0,
    limit,
    offset,
  };
}

function featureOf(row: Row, today: string, shown_today: boolean): OfficeFeature {
  const { point_id, point_name, point_slug, unit_code, unit_name, unit_slug, ...rest } = row;
  return {
    ...rest,
    sales_point: { id: point_id, name: point_name, slug: point_slug },
    unit: unit_code === null ? null : { code: unit_code, name: unit_name ?? unit_code, slug: unit_slug ?? "" },
    state: featureState({ ...row, ended: row.ended_reason !== null }, today),
    shown_today,
  };
}

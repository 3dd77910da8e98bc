import type { MedusaContainer } from "@medusajs/framework/types";
import type { SalesQuery, SalesReport, SoldRow } from "../../contract/office-sales";
import { monthAfter, monthsOf } from "../../modules/report/rules/periods";
import { hiddenRows } from "../../modules/report/rules/shield";
import { type Area, areaParam, areaSql } from "../../shared/area";
import { startOfDay, systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { toVnd } from "../../shared/money";
import { PRODUCER_KINDS } from "../../shared/producer-vocabulary";
import { LEAST_PRODUCERS, type ReportUnit } from "../../shared/report-vocabulary";
import { reportArea } from "./read-area";
import { unitChoices, unitCodeSql, unitNameSql, unitsFor } from "./units";

type Sold = { producers: number; orders: number; revenue: number };
type Row = Sold & { part: "total" | "month" | "unit" | "kind"; key: string | null; name: string | null };

const NOTHING: Sold = { producers: 0, orders: 0, revenue: 0 };
/** Months of which sales are told at once, at most. */
const MOST_MONTHS = 60;

/**
 * One statement: parts of orders placed from the first of `:starts`, the moments at which months begin, until before `:until`
 * by producers of the area; a month's key is its place among `:starts`, from 1. Orders are summed by producer and month and
 * then by producer, so that in every break-down a row is one producer and is counted as such.
 */
function salesSql(units: ReportUnit): string {
  return `with sellers as materialized (
  select pr.id, pr.kind, ${unitCodeSql("pr", units)} as unit, row_number() over ()::int as seller
  from producer pr where ${areaSql("pr")}),
taken_back as (
  select l.producer_order_id, sum(l.refunded_amount) as amount from producer_order_line l
  where l.deleted_at is null and l.refunded_amount > 0 group by 1),
sold as (
  select s.seller, width_bucket(po.created_at, cast(:starts as timestamptz[])) as month,
    count(*) as orders, sum(po.item_total - po.discount_total - coalesce(t.amount, 0))::bigint as revenue
  from producer_order po join sellers s on s.id = po.producer_id
  left join taken_back t on t.producer_order_id = po.id
  where po.deleted_at is null and po.status not in ('cancelled', 'refused')
    and po.created_at >= (cast(:starts as timestamptz[]))[1] and po.created_at < cast(:until as timestamptz)
  group by 1, 2),
earned as (select seller, sum(orders)::bigint as orders, sum(revenue)::bigint as revenue from sold group by 1),
counted as (
  select 'month' as part, month::text as key, count(*)::int as producers, sum(orders)::int as orders,
    sum(revenue)::float8 as revenue
  from sold group by month
  union all
  select case when grouping(unit) = 0 then 'unit' when grouping(kind) = 0 then 'kind' else 'total' end,
    coalesce(unit, kind), count(*)::int, coalesce(sum(orders), 0)::int, coalesce(sum(revenue), 0)::float8
  from earned join sellers using (seller) group by grouping sets ((), (unit), (kind)))
select c.*, ${unitNameSql("u")} as name from counted c
left join territory_unit u on c.part = 'unit' and u.code = c.key`;
}

/** The rows with what may be told of each. */
function shielded<Extra extends object>(rows: readonly (Extra & Sold)[], disjoint: boolean): (Extra & SoldRow)[] {
  const hidden = hiddenRows(rows, LEAST_PRODUCERS, disjoint);
  return rows.map((row, at) =>
    hidden[at] ? { ...row, producers: null, orders: null, revenue: null } : { ...row, revenue: toVnd(row.revenue) },
  );
}

/** The months asked for; without them the last twelve until today. */
function spanOf({ from, to }: SalesQuery, today: string): { from: string; to: string } {
  const [year = "", month = ""] = today.split("-");
  const last = to ?? (from !== undefined && from > `${year}-${month}` ? from : `${year}-${month}`);
  const yearEarlier = monthAfter(`${Number(last.slice(0, 4)) - 1}${last.slice(4)}`).slice(0, 7);
  const first = from ?? yearEarlier;
  return { from: monthsOf(first, last).slice(-MOST_MONTHS)[0] ?? last, to: last };
}

const money = ({ producers, orders, revenue }: Sold): Sold => ({ producers, orders, revenue });

/** What the producers of an area sold in a span of months, without telling what single ones did. */
export async function readSales(
  container: MedusaContainer,
  area: Area,
  query: SalesQuery,
  clock = systemClock,
): Promise<SalesReport> {
  const { from, to } = spanOf(query, todayInHoChiMinh(clock));
  const units = unitsFor(area.level, query.units);
  const spanned = monthsOf(from, to);
  const starts = spanned.map((month) => startOfDay(`${month}-01`));
  const bindings = { starts, until: startOfDay(monthAfter(to)), ...areaParam(area) };
  const [named, rows] = await Promise.all([
    reportArea(container, area),
    select<Row>(container, salesSql(units), bindings),
  ]);
  const find = (part: Row["part"], key: string | null) => {
    const row = rows.find((one) => one.part === part && one.key === key);
    return row === undefined ? NOTHING : money(row);
  };
  const months = spanned.map((month, at) => ({ month, ...find("month", String(at + 1)) }));
  const places = rows
    .filter(({ part }) => part === "unit")
    .map((row) => ({ code: row.key, name: row.name, ...money(row) }))
    .toSorted((a, b) => b.revenue - a.revenue);
  const kinds = PRODUCER_KINDS.map((kind) => ({ kind, ...find("kind", kind) }));
  return {
    area: named,
    from,
    to,
    units,
    unit_choices: unitChoices(area.level),
    least_producers: LEAST_PRODUCERS,
    total: shielded([find("total", null)], true)[0] ?? { producers: 0, orders: 0, revenue: 0 },
    by_month: shielded(months, false),
    // Hidden ones last, by name: their place among the others would tell how much they sold.
    by_unit: shielded(places, true).toSorted(
      (a, b) =>
        Number(a.revenue === null) - Number(b.revenue === null) ||
        (a.revenue === null ? (a.name ?? "").localeCompare(b.name ?? "", "vi") : 0),
    ),
    by_kind: shielded(kinds, true),
  };
}

import type { OfficePointQuery } from "../../contract/office-sales-point";
import { checkedBetween } from "../../modules/sales-point/rules/freshness";
import { type Area, areaParam, areaSql } from "../../shared/area";
import type { Freshness } from "../../shared/sales-point-vocabulary";
import { type PlaceCodes, placeConditions } from "../place";
import { namedLike } from "../sales-point";
import { STATUS_SQL } from "./columns";

type Bindings = Record<string, string | boolean | null | readonly string[]>;
type Clause = { sql: string[]; bindings: Bindings };

/** What an office's list may be narrowed by. */
export type OfficePointFilters = Omit<OfficePointQuery, "limit" | "offset" | "district" | "commune"> & {
  places: PlaceCodes;
};

const NOTHING: Clause = { sql: [], bindings: {} };
const when = (asked: unknown, sql: string, bindings: Bindings = {}): Clause =>
  asked === undefined ? NOTHING : { sql: [sql], bindings };

function ofFreshness(freshness: Freshness | undefined, today: string): Clause {
  if (freshness === undefined) return NOTHING;
  if (freshness === "never")
    return { sql: ["(p.last_verified_on is null or p.last_verified_on > :today)"], bindings: {} };
  const { from, to } = checkedBetween(freshness, today);
  return {
    sql: ["p.last_verified_on between :checked_from and :checked_to"],
    bindings: { checked_from: from ?? "", checked_to: to },
  };
}

const FAIR_SQL = "(p.starts_on is not null or p.ends_on is not null)";

/** The WHERE of an office's lists of `sales_point p`: its area and what it asked for. Binds `:today` and `:area`. */
export function officePointWhere(
  area: Area,
  filters: OfficePointFilters,
  today: string,
): { where: string; bindings: Bindings } {
  const { q, kind, status, freshness, recognised, fair, places } = filters;
  const clauses: Clause[] = [
    { sql: ["p.deleted_at is null", areaSql("p")], bindings: { today, ...areaParam(area) } },
    namedLike(q) as Clause,
    when(kind, "p.kind = :kind", { kind: kind ?? "" }),
    when(status, `${STATUS_SQL} = :status`, { status: status ?? "" }),
    ofFreshness(freshness, today),
    when(recognised, "(p.recognition_decision is not null) = :recognised", { recognised: recognised ?? false }),
    when(fair, `${FAIR_SQL} = :fair`, { fair: fair ?? false }),
    placeConditions("p", places),
  ];
  return {
    where: clauses.flatMap(({ sql }) => sql).join(" and "),
    bindings: Object.assign({}, ...clauses.map(({ bindings }) => bindings)) as Bindings,
  };
}

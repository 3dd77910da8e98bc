import { areaSql } from "../../../shared/area";
import { daySql } from "../../../shared/day-sql";
import { type InboxSource, PROMOTERS } from "../source";

/** Days after which nobody can rely on what was seen at a sales point. */
const STALE_DAYS = 180;

const unchecked = (condition: string): Pick<InboxSource, "roles" | "from"> => ({
  roles: PROMOTERS,
  from: `from sales_point sp where sp.deleted_at is null and sp.status = 'open' and sp.starts_on is null
    and sp.ends_on is null and ${condition} and ${areaSql("sp")}`,
});

/** Wishes of producers for a place at a sales point, and points that were not checked for long, or never. */
export const placeSources: readonly InboxSource[] = [
  {
    key: "place_requests",
    roles: PROMOTERS,
    from: `from sales_point_request w join sales_point sp on sp.id = w.sales_point_id and sp.deleted_at is null
      where w.deleted_at is null and w.status = 'asked' and ${areaSql("sp")}`,
    day: daySql("w.created_at"),
  },
  {
    key: "sales_points_stale",
    ...unchecked(`sp.last_verified_on < to_char(cast(:today as date) - ${STALE_DAYS}, 'YYYY-MM-DD')`),
    day: "sp.last_verified_on",
  },
  {
    key: "sales_points_never",
    ...unchecked("(sp.last_verified_on is null or sp.last_verified_on > :today)"),
    day: null,
  },
];

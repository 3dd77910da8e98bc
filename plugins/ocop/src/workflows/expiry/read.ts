import type { MedusaContainer } from "@medusajs/framework/types";
import {
  EXPIRY_WINDOWS,
  type ExpiriesAnswer,
  type ExpiryFilters,
  type ExpiryQuery,
  type ExpiryRow,
} from "../../contract/office-expiry";
import { OPEN_STATUSES } from "../../modules/dossier/rules/status";
import { type Area, areaParam } from "../../shared/area";
import { addDays, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { hasWordsSql, wordsParam } from "../../shared/folded-sql";
import { firstOwnerMailSql } from "../../shared/first-owner-sql";
import { placeLabelJoins, placeTextSql } from "../place";
import { ENDING_CERTIFICATES } from "./endings";

const FILTERED = `${ENDING_CERTIFICATES} and c.expires_on <= :latest
  and (:group::text is null or rp."group" = :group) and (:stars::integer is null or c.stars = :stars)
  and (:unit::text is null or :unit in (pr.province_code, pr.district_code, pr.commune_code, pr.former_unit_code))
  and ${hasWordsSql("concat_ws(' ', c.number, p.title, pr.name)")}`;

const ROWS = `with ending as (
    select c.id, c.number, c.stars, c.status, c.issued_on, c.expires_on, c.rated_product_id, rp."group",
      coalesce(p.title, rp.product_code, c.number) as product, pr.id as producer_id ${FILTERED}
    order by c.expires_on, c.id limit :limit offset :offset)
  select e.id, e.number, e.product, coalesce(pr.name, '') as producer, coalesce(pr.slug, '') as producer_slug,
    ${placeTextSql("pr")} as place, e."group", e.stars, e.status = 'suspended' as suspended, e.issued_on, e.expires_on,
    e.expires_on::date - :today::date as days_left, ${firstOwnerMailSql("pr")} is not null as has_address,
    (select d.status from dossier d where d.rated_product_id = e.rated_product_id and d.deleted_at is null
      and d.status = any(:open) limit 1) as dossier_status,
    (select max(l.sent_on) from letter l where l.subject_id = e.id and l.deleted_at is null) as written_on
  from ending e left join producer pr on pr.id = e.producer_id ${placeLabelJoins("pr")}
  order by e.expires_on, e.id`;

function bindingsOf({ within, q, group, stars, unit }: ExpiryFilters, area: Area, today: string) {
  return {
    ...areaParam(area),
    today,
    latest: addDays(today, within),
    ...wordsParam(q),
    group: group ?? null,
    stars: stars ?? null,
    unit: unit ?? null,
  };
}

/** Certificates of an area that end within so many days, the next to end first. */
export async function readExpiries(
  container: MedusaContainer,
  area: Area,
  { limit, offset, ...filters }: ExpiryQuery,
): Promise<ExpiriesAnswer> {
  const today = todayInHoChiMinh();
  const bindings = bindingsOf(filters, area, today);
  const windows = EXPIRY_WINDOWS.map(
    (days) => `(count(*) filter (where c.expires_on <= '${addDays(today, days)}'))::int as "${days}"`,
  );
  const [certificates, [total], [counts]] = await Promise.all([
    select<ExpiryRow>(container, ROWS, { ...bindings, open: OPEN_STATUSES, limit, offset }),
    select<{ count: number }>(container, `select count(*)::int as count ${FILTERED}`, bindings),
    select<ExpiriesAnswer["counts"]>(container, `select ${windows.join(", ")} ${ENDING_CERTIFICATES}`, {
      ...areaParam(area),
      today,
    }),
  ]);
  const none = { 180: 0, 90: 0, 30: 0, 7: 0 };
  return { certificates, count: total?.count ?? 0, counts: counts ?? none, as_of: today, limit, offset };
}

/** Most rows of an exported list. */
const MOST_ROWS = 50_000;

/** The whole list, for a file. */
export async function readAllExpiries(
  container: MedusaContainer,
  area: Area,
  filters: ExpiryFilters,
): Promise<ExpiryRow[]> {
  const bindings = bindingsOf(filters, area, todayInHoChiMinh());
  return select<ExpiryRow>(container, ROWS, { ...bindings, open: OPEN_STATUSES, limit: MOST_ROWS, offset: 0 });
}

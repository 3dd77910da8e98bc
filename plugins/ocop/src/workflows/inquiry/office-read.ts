import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  OfficeSupplyAnswer,
  OfficeSupplyFilters,
  OfficeSupplyQuery,
  OfficeSupplyRequest,
  OfficeSupplyRow,
  SupplyMatchRow,
} from "../../contract/office-inquiry";
import { type Area, areaParam } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { hasWordsSql, wordsParam } from "../../shared/folded-sql";
import { unitAreaSql } from "../../shared/unit-area-sql";
import { placeLabelJoins, placeTextSql } from "../place";
import { CONTACT, REQUEST_UNIT, WISHES } from "./request-sql";

/** What the operator wrote down for a province is that province's as well. */
export const OWN_REQUEST = unitAreaSql("coalesce(r.unit_code, r.province_code)");

const COUNTED = `select count(*)::int as invited, (count(*) filter (where m.answer = 'offered'))::int as offers
  from supply_match m where m.request_id = r.id and m.deleted_at is null`;

const STATE = `case when r.status <> 'open' then r.status when r.until < :today then 'over'
  when told.offers > 0 then 'offered' when told.invited > 0 then 'invited' else 'unmatched' end`;

const COLUMNS = `r.id, r.reference, r.asker_kind, r.asker_name, r.words, r.quantity, r.unit, r.period, r.until, ${STATE} as state,
  ${REQUEST_UNIT} as unit_name, told.invited, told.offers,
  (select p.name from producer p where p.id = r.agreed_producer_id) as agreed_producer, r.agreed_quantity,
  r.agreed_value::float8 as agreed_value, to_char(r.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as created_at`;

const FROM = `from supply_request r cross join lateral (${COUNTED}) told where r.deleted_at is null and ${OWN_REQUEST}`;

/** Requests `r` of an area, and how each stands; read `:area` and `:today`. */
export const OFFICE_REQUESTS = { from: FROM, state: STATE } as const;

const FILTERED = `${FROM} and (:state::text is null or ${STATE} = :state)
  and (:asker_kind::text is null or r.asker_kind = :asker_kind)
  and ${hasWordsSql("concat_ws(' ', r.reference, r.asker_name, r.words, r.sub_group)")}`;

const LATEST_FIRST =
  "order by r.status = 'received' desc, (r.status = 'open' and r.until >= :today) desc, r.created_at desc, r.id desc";

const bindingsOf = ({ q, state, asker_kind }: OfficeSupplyFilters, area: Area) => ({
  ...areaParam(area),
  today: todayInHoChiMinh(),
  ...wordsParam(q),
  state: state ?? null,
  asker_kind: asker_kind ?? null,
});

/** Supply requests of an area: what waits to be checked and what is open first, then the newest. */
export async function readOfficeRequests(
  container: MedusaContainer,
  area: Area,
  { limit, offset, ...filters }: OfficeSupplyQuery,
): Promise<OfficeSupplyAnswer> {
  const bindings = bindingsOf(filters, area);
  const [supply_requests, [total]] = await Promise.all([
    select<OfficeSupplyRow>(container, `select ${COLUMNS} ${FILTERED} ${LATEST_FIRST} limit :limit offset :offset`, {
      ...bindings,
      limit,
      offset,
    }),
    select<{ count: number }>(container, `select count(*)::int as count ${FILTERED}`, bindings),
  ]);
  return { supply_requests, count: total?.count ?? 0, limit, offset };
}

/** The whole list, for a file. */
export async function readAllOfficeRequests(
  container: MedusaContainer,
  area: Area,
  filters: OfficeSupplyFilters,
): Promise<(OfficeSupplyRow & { contact: string | null; outcome_note: string | null })[]> {
  return select(
    container,
    `select ${COLUMNS}, ${CONTACT} as contact, r.outcome_note ${FILTERED} ${LATEST_FIRST}`,
    bindingsOf(filters, area),
  );
}

/** One supply request of an area with everybody who was invited, offers first; null when the area has none of that id. */
export async function readOfficeRequest(
  container: MedusaContainer,
  area: Area,
  id: string,
): Promise<OfficeSupplyRequest | null> {
  const [request] = await select<Omit<OfficeSupplyRequest, "matches">>(
    container,
    `select ${COLUMNS}, ${WISHES}, ${CONTACT} as contact, r."group", r.sub_group, r.note, r.outcome_note, r.agreed_on,
       r.contract_number, r.widened
     ${FROM} and r.id = :id`,
    { ...areaParam(area), today: todayInHoChiMinh(), id },
  );
  if (request === undefined) return null;
  const matches = await select<SupplyMatchRow>(
    container,
    `select m.producer_id, pr.name as producer_name, pr.slug as producer_slug, ${placeTextSql("pr")} as place, m.reasons,
       m.answer, m.quantity, m.price, m.from_day, m.note,
       to_char(m.answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as answered_at
     from supply_match m join producer pr on pr.id = m.producer_id ${placeLabelJoins("pr")}
     where m.request_id = :id and m.deleted_at is null
     order by array_position(array['offered', 'asked', 'declined'], m.answer), m.price nulls last, pr.name, m.id`,
    { id },
  );
  return { ...request, matches };
}

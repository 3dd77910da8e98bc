import type { MedusaContainer } from "@medusajs/framework/types";
import type { SupplyRequestQuery } from "../../contract/inquiry";
import { select } from "../../shared/database";
import { CONTACT } from "./request-sql";

type Row = Record<string, unknown>;

const COLUMNS = `r.id, r.asker_kind, r.asker_name, ${CONTACT} as contact, r.reference, r.words, r.product_ids, r."group", r.sub_group, r.quantity, r.unit,
  r.period, r.province_code, r.until, r.note, r.status, r.outcome_note, r.agreed_producer_id, r.created_at,
  (select count(*)::int from supply_match m where m.request_id = r.id and m.deleted_at is null) as shown_to,
  (select count(*)::int from supply_match m where m.request_id = r.id and m.answer = 'offered' and m.deleted_at is null) as offers`;

/** Supply requests for operators, newest first. */
export async function listSupplyRequests(
  container: MedusaContainer,
  { q, status, limit, offset }: SupplyRequestQuery,
): Promise<{ supply_requests: Row[]; count: number; limit: number; offset: number }> {
  const where = `where r.deleted_at is null ${status === undefined ? "" : "and r.status = :status"}
    ${q === undefined ? "" : "and position(lower(:q) in lower(concat_ws(' ', r.reference, r.asker_name, r.words, r.sub_group))) > 0"}`;
  const bindings = { ...(status === undefined ? {} : { status }), ...(q === undefined ? {} : { q }) };
  const [supply_requests, [total]] = await Promise.all([
    select<Row>(
      container,
      `select ${COLUMNS} from supply_request r ${where} order by r.created_at desc, r.id desc limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(container, `select count(*)::int as count from supply_request r ${where}`, bindings),
  ]);
  return { supply_requests, count: total?.count ?? 0, limit, offset };
}

/** One supply request with every producer it was shown to, offers first; null when there is none. */
export async function readSupplyRequest(container: MedusaContainer, id: string): Promise<Row | null> {
  const [request] = await select<Row>(
    container,
    `select ${COLUMNS} from supply_request r where r.id = :id and r.deleted_at is null`,
    { id },
  );
  if (request === undefined) return null;
  const matches = await select<Row>(
    container,
    `select m.producer_id, p.name as producer_name, m.reasons, m.answer, m.quantity, m.price, m.from_day, m.note, m.answered_at
     from supply_match m left join producer p on p.id = m.producer_id
     where m.request_id = :id and m.deleted_at is null
     order by array_position(array['offered', 'asked', 'declined'], m.answer), m.price nulls last, p.name, m.id`,
    { id },
  );
  return { ...request, matches };
}

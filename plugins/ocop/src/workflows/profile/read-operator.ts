import type { MedusaContainer } from "@medusajs/framework/types";
import type { ChangeRequestQuery } from "../../contract/profile";
import { select } from "../../shared/database";

type Row = Record<string, unknown>;

const COLUMNS = `r.id, r.producer_id, p.name as producer_name, r.differences, r.reason, r.status, r.decision_note, r.created_at, r.decided_at`;
const FROM = `from producer_change_request r left join producer p on p.id = r.producer_id where r.deleted_at is null`;

/** Producers' requests for changes, waiting ones first. */
export async function listChangeRequests(
  container: MedusaContainer,
  { q, status, limit, offset }: ChangeRequestQuery,
): Promise<{ producer_change_requests: Row[]; count: number; limit: number; offset: number }> {
  const where = `${status === undefined ? "" : "and r.status = :status"}
    ${q === undefined ? "" : "and position(lower(:q) in lower(concat_ws(' ', p.name, r.reason))) > 0"}`;
  const bindings = { ...(status === undefined ? {} : { status }), ...(q === undefined ? {} : { q }) };
  const [producer_change_requests, [total]] = await Promise.all([
    select<Row>(
      container,
      `select ${COLUMNS} ${FROM} ${where} order by r.status = 'open' desc, r.created_at desc, r.id limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(container, `select count(*)::int as count ${FROM} ${where}`, bindings),
  ]);
  return { producer_change_requests, count: total?.count ?? 0, limit, offset };
}

/** One request with its differences, or null. */
export async function readChangeRequest(container: MedusaContainer, id: string): Promise<Row | null> {
  const [row] = await select<Row>(container, `select ${COLUMNS} ${FROM} and r.id = :id`, { id });
  return row ?? null;
}

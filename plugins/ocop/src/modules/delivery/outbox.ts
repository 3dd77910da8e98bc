import { generateEntityId } from "@medusajs/framework/utils";
import { retryDelay } from "./rules/retry-delay";
import type { SqlManager } from "../../shared/sql";

/** Work taken from the outbox; `attempts` counts this one. */
export interface ClaimedWork {
  id: string;
  topic: string;
  subject_id: string;
  attempts: number;
  /** As PostgreSQL writes it: a Date would lose the microseconds that tell two changes apart. */
  enqueued_at: string;
}

export interface WorkOptions {
  /** When it may be done first; now when absent. An earlier moment that is already noted stays. */
  due_at?: Date;
  /** True for what happens once per subject, ever: a second call is no work. */
  only_once?: boolean;
}

/** Seconds a worker has what it claimed. */
const CLAIM_SECONDS = 120;

/** Notes that subjects are dirty. What is pending already is not doubled, only marked dirty again. */
export async function enqueueWork(
  sql: SqlManager,
  topic: string,
  subjectIds: readonly string[],
  { due_at, only_once = false }: WorkOptions,
): Promise<void> {
  // Sorted, so that two transactions never wait for each other's rows.
  const subjects = [...new Set(subjectIds)].sort();
  if (subjects.length === 0) return;
  const due = due_at?.toISOString() ?? null;
  await sql.execute(
    `insert into outbox (id, topic, subject_id, only_once, due_at, enqueued_at, attempts)
     values ${subjects.map(() => "(?, ?, ?, ?, coalesce(?::timestamptz, clock_timestamp()), clock_timestamp(), 0)").join(", ")}
     on conflict (topic, subject_id) where done_at is null or only_once do update
     set enqueued_at = excluded.enqueued_at, due_at = least(outbox.due_at, excluded.due_at), updated_at = now()
     where outbox.done_at is null and not outbox.only_once`,
    subjects.flatMap((subject) => [generateEntityId(undefined, "obox"), topic, subject, only_once, due]),
  );
}

/** Takes up to `limit` due subjects of a topic that no other worker has, the longest due first. */
export async function claimWork(sql: SqlManager, topic: string, limit: number): Promise<ClaimedWork[]> {
  return sql.execute<ClaimedWork>(
    `update outbox set attempts = attempts + 1, claimed_until = clock_timestamp() + interval '${CLAIM_SECONDS} seconds'
     where id in (select id from outbox where topic = ? and done_at is null and due_at <= now()
                    and (claimed_until is null or claimed_until <= now())
                  order by due_at limit ? for update skip locked)
     returning id, topic, subject_id, attempts, enqueued_at::text as enqueued_at`,
    [topic, limit],
  );
}

/**
 * Clears what was done. What was made dirty meanwhile stays pending and is due at once, as if it had never failed; a
 * claim that ended and went to another worker is left alone.
 */
export async function finishWork(sql: SqlManager, work: ClaimedWork): Promise<void> {
  await sql.execute(
    `update outbox set claimed_until = null, last_error = null, updated_at = now(),
       done_at = case when enqueued_at = ?::timestamptz then now() end,
       attempts = case when enqueued_at = ?::timestamptz then attempts else 0 end
     where id = ? and attempts = ? and done_at is null`,
    [work.enqueued_at, work.enqueued_at, work.id, work.attempts],
  );
}

/** Puts failed work back with a pause that grows to an hour. It is tried without end. */
export async function failWork(sql: SqlManager, work: ClaimedWork, error: string): Promise<void> {
  await sql.execute(
    `update outbox set claimed_until = null, last_error = ?, due_at = clock_timestamp() + ? * interval '1 second',
       updated_at = now()
     where id = ? and attempts = ? and done_at is null`,
    [error.slice(0, 1000), retryDelay(work.attempts), work.id, work.attempts],
  );
}

import { retryDelay, type RetryLimits } from "./rules/retry-delay";
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

/** The database makes the ids: those of a whole index would hold up the only thread that answers. */
const NEW_ID = "'obox_' || replace(gen_random_uuid()::text, '-', '')";

/**
 * INSERT that notes subjects dirty. What is pending already is dirty again, not there twice, and due no later; what happens
 * once is left as it is.
 * @param subjects SELECT of `topic` and `subject_id`, each once
 */
export function dirtySql(subjects: string, { due = "clock_timestamp()", onlyOnce = "false" } = {}): string {
  // In one order, so that two transactions never wait for each other's rows.
  return `insert into outbox (id, topic, subject_id, only_once, due_at, enqueued_at, attempts)
     select ${NEW_ID}, topic, subject_id, ${onlyOnce}, ${due}, clock_timestamp(), 0
     from (${subjects}) subjects order by topic, subject_id
     on conflict (topic, subject_id) where done_at is null or only_once do update
     set enqueued_at = excluded.enqueued_at, due_at = least(outbox.due_at, excluded.due_at), updated_at = now()
     where outbox.done_at is null and not outbox.only_once`;
}

/** Notes that subjects are dirty. What is pending already is not doubled, only marked dirty again. */
export async function enqueueWork(
  sql: SqlManager,
  topic: string,
  subjectIds: readonly string[],
  { due_at, only_once = false }: WorkOptions,
): Promise<void> {
  if (subjectIds.length === 0) return;
  await sql.execute(
    dirtySql("select distinct ?::text as topic, jsonb_array_elements_text(?::jsonb) as subject_id", {
      onlyOnce: "?::boolean",
      due: "coalesce(?::timestamptz, clock_timestamp())",
    }),
    [only_once, due_at?.toISOString() ?? null, topic, JSON.stringify(subjectIds)],
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

/** The rows of claimed work that are still this worker's, locked in one order so that two writers never wait crosswise. */
const MINE = `with work as (select * from jsonb_to_recordset(?::jsonb) as w(id text, attempts integer, enqueued_at timestamptz, seconds float8, given_up boolean)),
  mine as (select o.id from outbox o join work w on w.id = o.id and w.attempts = o.attempts where o.done_at is null
           order by o.topic, o.subject_id for update of o)`;

/**
 * Clears what was done. What was made dirty meanwhile stays pending and is due at once, as if it had never failed; a
 * claim that ended and went to another worker is left alone.
 */
export async function finishWork(sql: SqlManager, works: readonly ClaimedWork[]): Promise<void> {
  if (works.length === 0) return;
  await sql.execute(
    `${MINE} update outbox o set claimed_until = null, last_error = null, updated_at = now(),
       done_at = case when o.enqueued_at = w.enqueued_at then now() end,
       attempts = case when o.enqueued_at = w.enqueued_at then o.attempts else 0 end
     from work w join mine on mine.id = w.id where o.id = w.id`,
    [JSON.stringify(works)],
  );
}

/**
 * Puts failed work back with a pause that grows; see {@link RetryLimits}. What was tried `most` times is given up: it is done
 * with, and stays as failed with its last error until somebody has it tried again.
 */
export async function failWork(
  sql: SqlManager,
  works: readonly ClaimedWork[],
  error: string,
  { longest, most = Number.POSITIVE_INFINITY }: RetryLimits = {},
): Promise<void> {
  if (works.length === 0) return;
  const paused = works.map((work) => ({
    ...work,
    seconds: retryDelay(work.attempts, longest),
    given_up: work.attempts >= most,
  }));
  await sql.execute(
    `${MINE} update outbox o set claimed_until = null, last_error = ?,
       due_at = clock_timestamp() + w.seconds * interval '1 second', updated_at = now(),
       done_at = case when w.given_up then now() end, failed_at = case when w.given_up then now() end
     from work w join mine on mine.id = w.id where o.id = w.id`,
    [JSON.stringify(paused), error.slice(0, 1000)],
  );
}

/** Has work tried again that was given up, from the first pause on. @returns false for what was not given up */
export async function reviveWork(sql: SqlManager, id: string): Promise<boolean> {
  const rows = await sql.execute<{ id: string }>(
    `update outbox set done_at = null, failed_at = null, claimed_until = null, attempts = 0, due_at = clock_timestamp(),
       updated_at = now() where id = ? and failed_at is not null and deleted_at is null returning id`,
    [id],
  );
  return rows.length > 0;
}

/** A day or hour at which a subject will be dirty by the clock. */
export interface PlannedWork {
  subject_id: string;
  due_at: Date;
}

/** Notes what the clock will bring, beside anything that is pending; an earlier moment that is already noted stays. */
export async function planWork(sql: SqlManager, topic: string, planned: readonly PlannedWork[]): Promise<void> {
  if (planned.length === 0) return;
  await sql.execute(
    `insert into outbox (id, topic, subject_id, due_at, enqueued_at, attempts)
     select ${NEW_ID}, ?, p.subject_id, p.due_at, p.due_at, 0
     from jsonb_to_recordset(?::jsonb) as p(subject_id text, due_at timestamptz) order by p.subject_id
     on conflict (topic, subject_id) where done_at is null or only_once do update
     set due_at = excluded.due_at, updated_at = now()
     where outbox.done_at is null and not outbox.only_once and outbox.due_at > excluded.due_at`,
    [topic, JSON.stringify(planned)],
  );
}

/** Frees what a worker that is known to be gone had claimed. */
export async function releaseWork(sql: SqlManager, topic: string): Promise<void> {
  await sql.execute(
    `update outbox set claimed_until = null where id in
       (select id from outbox where topic = ? and done_at is null and claimed_until > now() order by subject_id for update)`,
    [topic],
  );
}

/** Makes dirty again what was done since a moment. */
export async function repeatWork(sql: SqlManager, topic: string, since: Date): Promise<void> {
  await sql.execute(
    dirtySql(
      "select distinct topic, subject_id from outbox where topic = ? and not only_once and done_at >= ?::timestamptz",
    ),
    [topic, since.toISOString()],
  );
}

/** Closes what was due and made dirty before a moment: all of the topic was done after it in another way. */
export async function closeWork(sql: SqlManager, topic: string, before: Date): Promise<void> {
  await sql.execute(
    `update outbox set done_at = now(), updated_at = now(), last_error = null where id in
       (select id from outbox where topic = ? and done_at is null and not only_once and enqueued_at < ?::timestamptz
          and due_at <= now() and (claimed_until is null or claimed_until <= now()) order by subject_id for update)`,
    [topic, before.toISOString()],
  );
}

/** Forgets repeatable work that was done more than a day ago. */
export async function forgetWork(sql: SqlManager, topic: string): Promise<void> {
  await sql.execute("delete from outbox where topic = ? and not only_once and done_at < now() - interval '1 day'", [
    topic,
  ]);
}

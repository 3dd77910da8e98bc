import { generateEntityId } from "@medusajs/framework/utils";
import type { SqlManager } from "../../shared/sql";

export interface KeyedRequest {
  scope: string;
  key: string;
  request_hash: string;
}

/** What a request that carries a key has to do. */
export type KeyVerdict =
  | { is: "first"; id: string }
  | { is: "repeated"; status: number; body: unknown }
  | { is: "running" }
  | { is: "reused" };

/** Minutes after which a request that never answered counts as lost in a crash. */
const RUNNING_MINUTES = 2;
const KEPT_HOURS = 24;

/** Claims a key for a request, or tells what became of the request that has it. */
export async function beginKey(sql: SqlManager, { scope, key, request_hash }: KeyedRequest): Promise<KeyVerdict> {
  const id = generateEntityId(undefined, "idem");
  const claimed = await sql.execute(
    `insert into idempotency_key (id, scope, key, request_hash, status, claimed_until, expires_at)
     values (?, ?, ?, ?, 'running', now() + interval '${RUNNING_MINUTES} minutes', now() + interval '${KEPT_HOURS} hours')
     on conflict (scope, key) do update set id = excluded.id, request_hash = excluded.request_hash, status = 'running',
       answer_status = null, answer_body = null, claimed_until = excluded.claimed_until,
       expires_at = excluded.expires_at, updated_at = now()
     where idempotency_key.expires_at <= now()
       or (idempotency_key.status = 'running' and idempotency_key.claimed_until <= now())
     returning id`,
    [id, scope, key, request_hash],
  );
  if (claimed.length > 0) return { is: "first", id };
  const [known] = await sql.execute<{
    request_hash: string;
    status: "running" | "done";
    answer_status: number | null;
    answer_body: unknown;
  }>("select request_hash, status, answer_status, answer_body from idempotency_key where scope = ? and key = ?", [
    scope,
    key,
  ]);
  // It was given free between the two statements: the caller may simply come again.
  if (!known) return { is: "running" };
  if (known.request_hash !== request_hash) return { is: "reused" };
  if (known.status === "running" || known.answer_status === null) return { is: "running" };
  return { is: "repeated", status: known.answer_status, body: known.answer_body };
}

/** Keeps the answer of the request that claimed the key; without effect when the claim went to another. */
export async function keepAnswer(sql: SqlManager, id: string, status: number, body: unknown): Promise<void> {
  await sql.execute(
    `update idempotency_key set status = 'done', answer_status = ?, answer_body = ?::jsonb, updated_at = now()
     where id = ? and status = 'running'`,
    [status, JSON.stringify(body ?? null), id],
  );
}

/** Gives a key free whose request came to nothing that may be repeated. */
export async function freeKey(sql: SqlManager, id: string): Promise<void> {
  await sql.execute("delete from idempotency_key where id = ? and status = 'running'", [id]);
}

import { generateEntityId } from "@medusajs/framework/utils";
import type { SqlManager } from "../../shared/sql";
import { retryDelay } from "./rules/retry-delay";

/** A provider's event whose signature was good. */
export interface ReceivedEvent {
  provider: string;
  event_id: string;
  type: string;
  payload: Record<string, unknown>;
}

/** An event taken for processing; `attempts` counts this one. */
export interface ClaimedEvent extends ReceivedEvent {
  id: string;
  attempts: number;
}

/** Seconds an event belongs to who claimed it; after a crash it is due again then. */
const CLAIM_SECONDS = 180;

/** Attempts after which an event is given up and left for a person. */
const MOST_ATTEMPTS = 12;

/**
 * Stores an event unless it is known.
 * @returns its row's id, or null when it was stored before.
 */
export async function storeEvent(sql: SqlManager, event: ReceivedEvent): Promise<string | null> {
  const rows = await sql.execute<{ id: string }>(
    `insert into webhook_inbox (id, provider, event_id, type, payload, received_at, attempts, next_attempt_at)
     values (?, ?, ?, ?, ?::jsonb, now(), 0, now()) on conflict do nothing returning id`,
    [generateEntityId(undefined, "whin"), event.provider, event.event_id, event.type, JSON.stringify(event.payload)],
  );
  return rows[0]?.id ?? null;
}

/** Takes up to `limit` due events that nobody else holds, the oldest first. */
export async function claimEvents(sql: SqlManager, limit: number): Promise<ClaimedEvent[]> {
  return sql.execute<ClaimedEvent>(
    `update webhook_inbox set attempts = attempts + 1, next_attempt_at = now() + interval '${CLAIM_SECONDS} seconds'
     where id in (select id from webhook_inbox where processed_at is null and next_attempt_at <= now()
                  order by received_at limit ? for update skip locked)
     returning id, provider, event_id, type, payload, attempts`,
    [limit],
  );
}

/** Closes an event that was claimed; `attempts` guards against closing it for a later claimant. */
export async function finishEvent(sql: SqlManager, event: ClaimedEvent, outcome: "done" | "ignored"): Promise<void> {
  await sql.execute(
    `update webhook_inbox set processed_at = now(), outcome = ?, last_error = null
     where id = ? and attempts = ? and processed_at is null`,
    [outcome, event.id, event.attempts],
  );
}

/** Puts a claimed event back with a pause, or gives it up after the last attempt. */
export async function failEvent(sql: SqlManager, event: ClaimedEvent, error: string): Promise<void> {
  const over = event.attempts >= MOST_ATTEMPTS;
  await sql.execute(
    `update webhook_inbox set last_error = ?, next_attempt_at = now() + ? * interval '1 second',
       processed_at = case when ? then now() end, outcome = case when ? then 'failed' end
     where id = ? and attempts = ? and processed_at is null`,
    [error.slice(0, 1000), retryDelay(event.attempts), over, over, event.id, event.attempts],
  );
}

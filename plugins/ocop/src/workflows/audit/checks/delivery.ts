import type { AuditCheck } from "../check";

/** What must not stay: locks, holds, work that nobody does, events that nobody took. */
export const deliveryChecks: AuditCheck[] = [
  {
    name: "no lock is left behind",
    sql: `select key as id, 'taken ' || taken_at || ', until ' || expires_at as detail from held_lock
      where taken_at < now() - interval '1 hour'`,
  },
  {
    name: "no hold outlives its time",
    sql: `select cart_id as id, inventory_item_id || ' until ' || expires_at as detail from stock_hold
      where deleted_at is null and expires_at < now() - interval '15 minutes'`,
  },
  {
    name: "no work waits in the outbox",
    sql: `select id, topic || ' ' || subject_id || ', ' || attempts || ' attempts: ' || coalesce(last_error, 'not tried') as detail
      from outbox where done_at is null and due_at < now() - interval '15 minutes' or (done_at is null and attempts > 5)`,
  },
  {
    name: "no mail was given up in the last week",
    sql: `select id, topic || ' ' || subject_id || ', ' || attempts || ' attempts: ' || coalesce(last_error, 'no reason') as detail
      from outbox where failed_at > now() - interval '7 days'`,
  },
  {
    name: "no event waits in the inbox or was given up",
    sql: `select id, provider || ' ' || event_id || ', ' || attempts || ' attempts: ' || coalesce(last_error, 'not tried') as detail
      from webhook_inbox where outcome = 'failed' or (processed_at is null and received_at < now() - interval '15 minutes')`,
  },
];

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const TABLES = ["outbox", "webhook_inbox", "idempotency_key", "audit_entry"];

export class Migration20261125184200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "outbox" ("id" text not null, "topic" text not null, "subject_id" text not null, "only_once" boolean not null default false, "due_at" timestamptz not null, "enqueued_at" timestamptz not null, "attempts" integer not null default 0, "claimed_until" timestamptz null, "last_error" text null, "done_at" timestamptz null, ${STAMPS}, constraint "outbox_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_subject" ON "outbox" ("topic", "subject_id") WHERE done_at IS NULL OR only_once;`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_due" ON "outbox" ("topic", "due_at") WHERE done_at IS NULL;`);

    this.addSql(
      `create table if not exists "webhook_inbox" ("id" text not null, "provider" text not null, "event_id" text not null, "type" text not null, "payload" jsonb not null, "received_at" timestamptz not null, "processed_at" timestamptz null, "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "last_error" text null, "outcome" text check ("outcome" in ('done', 'ignored', 'failed')) null, ${STAMPS}, constraint "webhook_inbox_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_webhook_inbox_event" ON "webhook_inbox" ("provider", "event_id");`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_webhook_inbox_due" ON "webhook_inbox" ("next_attempt_at") WHERE processed_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "idempotency_key" ("id" text not null, "scope" text not null, "key" text not null, "request_hash" text not null, "status" text check ("status" in ('running', 'done')) not null, "answer_status" integer null, "answer_body" jsonb null, "claimed_until" timestamptz not null, "expires_at" timestamptz not null, ${STAMPS}, constraint "idempotency_key_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_idempotency_key_scope" ON "idempotency_key" ("scope", "key");`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_idempotency_key_expires_at" ON "idempotency_key" ("expires_at");`,
    );

    this.addSql(
      `create table if not exists "audit_entry" ("id" text not null, "at" timestamptz not null, "actor_type" text not null, "actor_id" text not null, "action" text not null, "subject_type" text not null, "subject_id" text not null, "before" jsonb null, "after" jsonb null, "reason" text null, ${STAMPS}, constraint "audit_entry_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_subject" ON "audit_entry" ("subject_type", "subject_id", "at");`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_at" ON "audit_entry" ("at");`);
    for (const table of TABLES)
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`,
      );

    // What was done stays written: a row is never changed, and never deleted by a statement on rows.
    this.addSql(
      `create or replace function audit_entry_is_history() returns trigger language plpgsql as $$ begin raise exception 'audit_entry is append-only'; end $$;`,
    );
    this.addSql(
      `create or replace trigger audit_entry_append_only before update or delete on "audit_entry" for each row execute function audit_entry_is_history();`,
    );
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade;`);
    this.addSql(`drop function if exists audit_entry_is_history;`);
  }
}

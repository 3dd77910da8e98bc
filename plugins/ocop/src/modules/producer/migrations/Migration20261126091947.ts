import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126091947 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "producer_change_request" ("id" text not null, "producer_id" text not null, "changes" jsonb not null, "differences" jsonb not null, "reason" text not null, "status" text check ("status" in ('open', 'approved', 'refused', 'withdrawn')) not null default 'open', "decision_note" text null, "asked_by" text not null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_change_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_change_request_open" ON "producer_change_request" ("producer_id") WHERE deleted_at is null and status = 'open';`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_change_request_producer_id_created_at" ON "producer_change_request" ("producer_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_change_request_deleted_at" ON "producer_change_request" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_change_request" cascade;`);
  }

}

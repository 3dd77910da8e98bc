import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STATUSES = "'pending', 'applied', 'in_review', 'sent_back', 'active', 'suspended', 'closed'";

export class Migration20261126060000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_status_check";`);
    this.addSql(`alter table if exists "producer" add constraint "producer_status_check" check ("status" in (${STATUSES}));`);

    this.addSql(`create table if not exists "producer_member" ("id" text not null, "producer_id" text not null, "email" text not null, "name" text null, "role" text check ("role" in ('owner', 'editor', 'orders')) not null, "status" text check ("status" in ('invited', 'active', 'removed')) not null default 'invited', "invite_hash" text null, "invite_expires_at" timestamptz null, "invited_by" text null, "auth_identity_id" text null, "joined_at" timestamptz null, "removed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_member_producer_id" ON "producer_member" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_member_email" ON "producer_member" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_member_invite_hash_unique" ON "producer_member" ("invite_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_member_producer_id_email_unique" ON "producer_member" ("producer_id", "email") WHERE deleted_at is null and status <> 'removed';`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_member_deleted_at" ON "producer_member" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_event" ("id" text not null, "producer_id" text not null, "from_status" text check ("from_status" in (${STATUSES})) null, "to_status" text check ("to_status" in (${STATUSES})) not null, "reason" text null, "actor" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_event_producer_id" ON "producer_event" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_event_deleted_at" ON "producer_event" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_event" cascade;`);
    this.addSql(`drop table if exists "producer_member" cascade;`);
    this.addSql(`update "producer" set "status" = 'pending' where "status" in ('applied', 'in_review', 'sent_back');`);
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_status_check";`);
    this.addSql(`alter table if exists "producer" add constraint "producer_status_check" check ("status" in ('pending', 'active', 'suspended', 'closed'));`);
  }

}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const ROLES = `'registrar', 'council', 'promoter', 'reader'`;

export class Migration20261126100010 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "office" ("id" text not null, "name" text not null, "kind" text check ("kind" in ('coordination', 'trade', 'committee')) not null, "level" text check ("level" in ('central', 'province', 'district', 'commune')) not null, "unit_code" text null, ${STAMPS}, constraint "office_pkey" primary key ("id"), constraint "office_has_unit" check (("level" = 'central') = ("unit_code" is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_office_unit_code" ON "office" ("unit_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_office_deleted_at" ON "office" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "officer" ("id" text not null, "office_id" text not null, "email" text not null, "name" text null, "role" text check ("role" in (${ROLES})) not null, "status" text check ("status" in ('invited', 'active', 'removed')) not null default 'invited', "invite_hash" text null, "invite_expires_at" timestamptz null, "auth_identity_id" text null, "joined_at" timestamptz null, "removed_at" timestamptz null, ${STAMPS}, constraint "officer_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_officer_office_id" ON "officer" ("office_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_officer_email" ON "officer" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_officer_invite_hash_unique" ON "officer" ("invite_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_officer_office_id_email_unique" ON "officer" ("office_id", "email") WHERE deleted_at is null and status <> 'removed';`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_officer_auth_identity_active" ON "officer" ("auth_identity_id") WHERE deleted_at is null and status = 'active';`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_officer_deleted_at" ON "officer" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "office_event" ("id" text not null, "office_id" text not null, "officer_id" text null, "kind" text check ("kind" in ('opened', 'changed', 'invited', 'joined', 'role_changed', 'removed', 'invitation_withdrawn')) not null, "before" text null, "after" text null, "actor" text not null, ${STAMPS}, constraint "office_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_office_event_office_id" ON "office_event" ("office_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_office_event_deleted_at" ON "office_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`create or replace function office_event_is_history() returns trigger language plpgsql as $$ begin raise exception 'office_event is append-only'; end $$;`);
    this.addSql(`create or replace trigger office_event_append_only before update or delete on "office_event" for each row execute function office_event_is_history();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "office_event" cascade;`);
    this.addSql(`drop function if exists office_event_is_history;`);
    this.addSql(`drop table if exists "officer" cascade;`);
    this.addSql(`drop table if exists "office" cascade;`);
  }

}

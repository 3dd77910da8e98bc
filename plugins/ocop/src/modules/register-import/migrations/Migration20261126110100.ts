import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126110100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "register_import" ("id" text not null, "office_id" text not null, "officer_id" text not null, "file_name" text not null, "status" text check ("status" in ('faulty', 'asking', 'ready', 'done', 'undone')) not null, "source" jsonb not null, "choices" jsonb not null, "rows" jsonb not null, "questions" jsonb not null, "faults" jsonb not null, "counts" jsonb not null, "made" jsonb null, "confirmed_at" timestamptz null, "confirmed_by" text null, "undone_at" timestamptz null, "undone_by" text null, "undo_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "register_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_register_import_office_id" ON "register_import" ("office_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_register_import_deleted_at" ON "register_import" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "register_import" cascade;`);
  }

}

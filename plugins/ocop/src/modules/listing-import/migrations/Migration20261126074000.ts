import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126074000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "listing_import" ("id" text not null, "producer_id" text not null, "member_id" text not null, "file_name" text not null, "status" text check ("status" in ('ready', 'faulty', 'done')) not null, "rows" jsonb not null, "faults" jsonb not null, "counts" jsonb not null, "expires_at" timestamptz not null, "confirmed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_producer_id" ON "listing_import" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_deleted_at" ON "listing_import" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_import" cascade;`);
  }

}

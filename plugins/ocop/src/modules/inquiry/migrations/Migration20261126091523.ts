import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

export class Migration20261126091523 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supply_request" ("id" text not null, "asker_kind" text check ("asker_kind" in ('shop', 'supermarket', 'restaurant', 'office', 'other')) not null, "asker_name" text not null, "contact" text not null, "words" text not null, "product_ids" jsonb not null, "group" text null, "sub_group" text null, "quantity" integer not null check ("quantity" > 0), "unit" text not null, "period" text check ("period" in ('once', 'week', 'month', 'quarter')) not null, "province_code" text null, "until" text not null, "note" text null, "status" text check ("status" in ('open', 'agreed', 'not_agreed', 'withdrawn')) not null default 'open', "outcome_note" text null, "agreed_producer_id" text null, "created_by" text not null, ${STAMPS}, constraint "supply_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supply_request_status_until" ON "supply_request" ("status", "until") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supply_request_deleted_at" ON "supply_request" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "supply_match" ("id" text not null, "request_id" text not null, "producer_id" text not null, "reasons" jsonb not null, "answer" text check ("answer" in ('asked', 'offered', 'declined')) not null default 'asked', "quantity" integer null, "price" integer null, "from_day" text null, "note" text null, "answered_at" timestamptz null, "answered_by" text null, ${STAMPS}, constraint "supply_match_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_supply_match_request_id_producer_id_unique" ON "supply_match" ("request_id", "producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supply_match_producer_id" ON "supply_match" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supply_match_deleted_at" ON "supply_match" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "supply_match" cascade;`);
    this.addSql(`drop table if exists "supply_request" cascade;`);
  }

}

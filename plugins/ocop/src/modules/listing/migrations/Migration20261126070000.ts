import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const TABLES = ["listing", "listing_review", "listing_picture", "listing_holiday"];

export class Migration20261126070000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "listing" ("id" text not null, "producer_id" text not null, "product_id" text null, "client_key" text null, "status" text check ("status" in ('draft', 'in_review', 'sent_back', 'live')) not null default 'draft', "content" jsonb not null, "reviewed_prices" jsonb not null, "version" integer not null default 1, "changed_by" text null, ${STAMPS}, constraint "listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_producer_id" ON "listing" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_producer_id_client_key_unique" ON "listing" ("producer_id", "client_key") WHERE deleted_at is null and client_key is not null;`);

    this.addSql(`create table if not exists "listing_review" ("id" text not null, "listing_id" text not null, "producer_id" text not null, "kind" text check ("kind" in ('first', 'change')) not null, "status" text check ("status" in ('in_review', 'approved', 'sent_back', 'withdrawn')) not null default 'in_review', "version" integer not null default 1, "held" jsonb null, "differences" jsonb not null, "reason" text null, "submitted_by" text not null, "submitted_at" timestamptz not null, "decided_by" text null, "decided_at" timestamptz null, ${STAMPS}, constraint "listing_review_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_review_producer_id" ON "listing_review" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_review_listing_id" ON "listing_review" ("listing_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_review_listing_id_status_unique" ON "listing_review" ("listing_id", "status") WHERE deleted_at is null and status = 'in_review';`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_review_status_submitted_at" ON "listing_review" ("status", "submitted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_picture" ("id" text not null, "producer_id" text not null, "url" text not null, "stem" text null, "width" integer null, "height" integer null, "files" jsonb null, "sent_by" text null, ${STAMPS}, constraint "listing_picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_picture_stem_unique" ON "listing_picture" ("stem") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_picture_producer_id_url_unique" ON "listing_picture" ("producer_id", "url") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_holiday" ("id" text not null, "producer_id" text not null, "from_day" text not null, "to_day" text not null, "note" text null, ${STAMPS}, constraint "listing_holiday_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_holiday_producer_id_unique" ON "listing_holiday" ("producer_id") WHERE deleted_at IS NULL;`);

    for (const table of TABLES)
      this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade;`);
  }

}

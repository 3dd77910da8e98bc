import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126140200 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "feature" ("id" text not null, "sales_point_id" text not null, "page" text check ("page" in ('home', 'place')) not null, "unit_code" text null, "from_day" text not null, "to_day" text not null, "office_id" text not null, "created_by" text not null, "ended_reason" text null, "ended_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "feature_pkey" primary key ("id"), constraint "feature_unit" check (("page" = 'home') = ("unit_code" is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_feature_page" ON "feature" ("page", "unit_code", "to_day") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_feature_sales_point" ON "feature" ("sales_point_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_feature_office_id" ON "feature" ("office_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_feature_deleted_at" ON "feature" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "fair_participant" ("id" text not null, "sales_point_id" text not null, "producer_id" text not null, "stall" text null, "added_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_participant_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_participant_once" ON "fair_participant" ("sales_point_id", "producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_fair_participant_producer_id" ON "fair_participant" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_fair_participant_deleted_at" ON "fair_participant" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "feature" cascade;`);
    this.addSql(`drop table if exists "fair_participant" cascade;`);
  }

}

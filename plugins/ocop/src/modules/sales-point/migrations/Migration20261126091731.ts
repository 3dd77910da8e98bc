import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126091731 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "sales_point_request" ("id" text not null, "producer_id" text not null, "sales_point_id" text not null, "product_ids" jsonb not null, "note" text null, "status" text check ("status" in ('asked', 'approved', 'refused')) not null default 'asked', "reason" text null, "asked_by" text not null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sales_point_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sales_point_request_open" ON "sales_point_request" ("producer_id", "sales_point_id") WHERE deleted_at is null and status = 'asked';`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_request_producer_id" ON "sales_point_request" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_request_deleted_at" ON "sales_point_request" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "sales_point_request" cascade;`);
  }

}

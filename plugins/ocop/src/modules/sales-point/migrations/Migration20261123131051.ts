import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123131051 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "sales_point" drop constraint if exists "sales_point_short_id_unique";`);
    this.addSql(`create table if not exists "sales_point" ("id" text not null, "short_id" text not null, "slug" text not null, "name" text not null, "kind" text check ("kind" in ('transport_hub', 'rest_stop', 'mall_supermarket_market', 'tourist_site', 'craft_village', 'service_centre', 'fair_exhibition', 'post_office', 'shop')) not null default 'shop', "operator" text null, "address_as_printed" text null, "commune_as_printed" text null, "district_as_printed" text null, "province_as_printed" text null, "former_unit_code" text null, "commune_code" text null, "province_code" text null, "district_code" text null, "latitude_e6" integer null, "longitude_e6" integer null, "hours" jsonb null, "hour_exceptions" jsonb null, "phone" text null, "photos" jsonb null, "stall_count" integer null, "recognition_decision" text null, "recognised_by" text null, "recognised_on" text null, "funder" text null, "maintain_until" text null, "status" text check ("status" in ('open', 'closed', 'suspended')) not null default 'open', "opened_on" text null, "closed_on" text null, "last_verified_on" text null, "starts_on" text null, "ends_on" text null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sales_point_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sales_point_short_id_unique" ON "sales_point" ("short_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_slug" ON "sales_point" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_province_code" ON "sales_point" ("province_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_district_code" ON "sales_point" ("district_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_deleted_at" ON "sales_point" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_latitude_e6_longitude_e6" ON "sales_point" ("latitude_e6", "longitude_e6") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "sales_point_good" ("id" text not null, "sales_point_id" text not null, "product_id" text null, "name" text not null, "last_seen_on" text not null, "is_public" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sales_point_good_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_good_sales_point_id" ON "sales_point_good" ("sales_point_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_good_product_id" ON "sales_point_good" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_good_deleted_at" ON "sales_point_good" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "sales_point_good" add constraint "sales_point_good_sales_point_id_foreign" foreign key ("sales_point_id") references "sales_point" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "sales_point_good" drop constraint if exists "sales_point_good_sales_point_id_foreign";`);

    this.addSql(`drop table if exists "sales_point" cascade;`);

    this.addSql(`drop table if exists "sales_point_good" cascade;`);
  }

}

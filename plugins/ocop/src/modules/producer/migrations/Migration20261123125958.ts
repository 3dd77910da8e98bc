import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123125958 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_short_id_unique";`);
    this.addSql(`create table if not exists "producer" ("id" text not null, "short_id" text not null, "slug" text not null, "name" text not null, "legal_name" text null, "kind" text check ("kind" in ('enterprise', 'cooperative', 'cooperative_group', 'household', 'unknown')) not null default 'unknown', "tax_code" text null, "representative" text null, "representative_public" boolean not null default false, "phone" text null, "email" text null, "contact_public" boolean not null default false, "website" text null, "commune_as_printed" text null, "district_as_printed" text null, "province_as_printed" text null, "former_unit_code" text null, "commune_code" text null, "province_code" text null, "district_code" text null, "latitude_e6" integer null, "longitude_e6" integer null, "story_vi" text null, "story_en" text null, "photos" jsonb null, "status" text check ("status" in ('pending', 'active', 'suspended', 'closed')) not null default 'pending', "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_short_id_unique" ON "producer" ("short_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_slug" ON "producer" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_tax_code" ON "producer" ("tax_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_province_code" ON "producer" ("province_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_district_code" ON "producer" ("district_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_deleted_at" ON "producer" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_standard" ("id" text not null, "producer_id" text not null, "standard" text not null, "number" text null, "issuer" text null, "valid_from" text null, "valid_to" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_standard_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_standard_producer_id" ON "producer_standard" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_standard_deleted_at" ON "producer_standard" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "producer_standard" add constraint "producer_standard_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "producer_standard" drop constraint if exists "producer_standard_producer_id_foreign";`);

    this.addSql(`drop table if exists "producer" cascade;`);

    this.addSql(`drop table if exists "producer_standard" cascade;`);
  }

}

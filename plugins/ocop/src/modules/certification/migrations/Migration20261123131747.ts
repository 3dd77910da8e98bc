import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123131747 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_number_unique";`);
    this.addSql(`alter table if exists "rated_product" drop constraint if exists "rated_product_short_id_unique";`);
    this.addSql(`create table if not exists "rated_product" ("id" text not null, "short_id" text not null, "product_code" text null, "group" text check ("group" in ('food', 'beverage', 'herbal', 'handicraft', 'ornamental', 'tourism')) not null, "sub_group" text null, "commune_as_printed" text null, "district_as_printed" text null, "province_as_printed" text null, "former_unit_code" text null, "commune_code" text null, "province_code" text null, "district_code" text null, "latitude_e6" integer null, "longitude_e6" integer null, "alcohol_strength" real null, "age_restricted" boolean not null default false, "intro_vi" text null, "intro_en" text null, "shelf_life" text null, "storage" text null, "net_content" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rated_product_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rated_product_short_id_unique" ON "rated_product" ("short_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rated_product_province_code" ON "rated_product" ("province_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rated_product_district_code" ON "rated_product" ("district_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rated_product_deleted_at" ON "rated_product" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "certificate" ("id" text not null, "number" text not null, "rated_product_id" text not null, "stars" integer not null, "potential_five" boolean not null default false, "score_hundredths" integer null, "decision_number" text not null, "decision_date" text null, "issuer_level" text check ("issuer_level" in ('district', 'province', 'central')) not null, "issuer_unit_code" text null, "issuer_name" text not null, "criteria_version" text check ("criteria_version" in ('1048', '781', '148', '148+1489')) not null, "issued_on" text not null, "expires_on" text not null, "status" text check ("status" in ('active', 'suspended', 'revoked', 'superseded')) not null default 'active', "reason" text null, "reason_decision_number" text null, "predecessor_id" text null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"), constraint certificate_stars check (stars between 3 and 5), constraint certificate_term check (expires_on > issued_on));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_number_unique" ON "certificate" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_rated_product_id" ON "certificate" ("rated_product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_expires_on" ON "certificate" ("expires_on") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "certificate_event" ("id" text not null, "certificate_id" text not null, "at" timestamptz not null, "from_status" text null, "to_status" text not null, "reason" text null, "decision_number" text null, "actor" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_event_certificate_id" ON "certificate_event" ("certificate_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_event_deleted_at" ON "certificate_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "certificate" add constraint "certificate_rated_product_id_foreign" foreign key ("rated_product_id") references "rated_product" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "certificate_event" add constraint "certificate_event_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade;`);

    // A certificate number is one number, however it is typed.
    this.addSql(`create unique index if not exists "IDX_certificate_number_folded" on "certificate" (upper("number")) where deleted_at is null;`);
    // History is append-only: a row is never changed, and never deleted by a statement on rows.
    this.addSql(`create or replace function certificate_event_is_history() returns trigger language plpgsql as $$ begin raise exception 'certificate_event is append-only'; end $$;`);
    this.addSql(`create or replace trigger certificate_event_append_only before update or delete on "certificate_event" for each row execute function certificate_event_is_history();`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_rated_product_id_foreign";`);

    this.addSql(`alter table if exists "certificate_event" drop constraint if exists "certificate_event_certificate_id_foreign";`);

    this.addSql(`drop table if exists "rated_product" cascade;`);

    this.addSql(`drop table if exists "certificate" cascade;`);

    this.addSql(`drop table if exists "certificate_event" cascade;`);
    this.addSql(`drop function if exists certificate_event_is_history;`);
  }

}

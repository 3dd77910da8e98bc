import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123131113 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "territory_succession" drop constraint if exists "territory_succession_from_code_to_code_unique";`);
    this.addSql(`create table if not exists "territory_alias" ("id" text not null, "name" text not null, "kind" text not null, "level" text check ("level" in ('province', 'district', 'commune')) not null, "parent_code" text null, "unit_code" text not null, "decree" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "territory_alias_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_territory_alias_deleted_at" ON "territory_alias" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_territory_alias_unit_code" ON "territory_alias" ("unit_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "territory_load" ("id" text not null, "version" text not null, "units" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "territory_load_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_territory_load_deleted_at" ON "territory_load" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "territory_succession" ("id" text not null, "from_code" text not null, "to_code" text not null, "kind" text check ("kind" in ('merged', 'renamed', 'split', 'unchanged', 'abolished')) not null, "share_permille" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "territory_succession_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_territory_succession_deleted_at" ON "territory_succession" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_territory_succession_from_code_to_code_unique" ON "territory_succession" ("from_code", "to_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_territory_succession_to_code" ON "territory_succession" ("to_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "territory_unit" ("code" text not null, "name" text not null, "kind" text not null, "level" text check ("level" in ('province', 'district', 'commune')) not null, "parent_code" text null, "slug" text not null, "fold" text not null, "valid_from" text null, "valid_to" text null, "decree" text null, "earlier" jsonb null, "latitude_e6" integer null, "longitude_e6" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "territory_unit_pkey" primary key ("code"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_territory_unit_deleted_at" ON "territory_unit" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_territory_unit_parent_code" ON "territory_unit" ("parent_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_territory_unit_level_valid_to" ON "territory_unit" ("level", "valid_to") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_territory_unit_slug" ON "territory_unit" ("slug") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "territory_alias" cascade;`);

    this.addSql(`drop table if exists "territory_load" cascade;`);

    this.addSql(`drop table if exists "territory_succession" cascade;`);

    this.addSql(`drop table if exists "territory_unit" cascade;`);
  }

}

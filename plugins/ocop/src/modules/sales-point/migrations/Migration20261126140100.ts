import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126140100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "sales_point_check" ("id" text not null, "sales_point_id" text not null, "office_id" text not null, "checked_by" text not null, "day" text not null, "latitude_e6" integer null, "longitude_e6" integer null, "accuracy_m" integer null check ("accuracy_m" >= 0), "distance_m" integer null, "verdict" text check ("verdict" in ('near', 'far', 'unknown')) not null, "picture_id" text null, "goods_seen" integer not null, "goods_listed" integer not null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sales_point_check_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sales_point_check_day" ON "sales_point_check" ("sales_point_id", "day", "checked_by") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_check_deleted_at" ON "sales_point_check" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "sales_point_picture" ("id" text not null, "sales_point_id" text not null, "office_id" text not null, "sent_by" text not null, "stem" text not null, "width" integer not null, "height" integer not null, "files" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sales_point_picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sales_point_picture_stem_unique" ON "sales_point_picture" ("stem") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_picture_office" ON "sales_point_picture" ("office_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_point_picture_deleted_at" ON "sales_point_picture" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "sales_point_check" cascade;`);
    this.addSql(`drop table if exists "sales_point_picture" cascade;`);
  }

}

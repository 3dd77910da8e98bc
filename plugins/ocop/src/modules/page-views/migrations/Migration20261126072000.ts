import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126072000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "page_view" ("id" text not null, "day" text not null, "kind" text check ("kind" in ('product', 'producer')) not null, "subject_id" text not null, "views" integer not null check ("views" > 0), "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "page_view_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_page_view_subject" ON "page_view" ("subject_id", "day", "kind") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_page_view_day" ON "page_view" ("day") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_page_view_deleted_at" ON "page_view" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "word_visit" ("id" text not null, "day" text not null, "product_id" text not null, "word" text not null, "visits" integer not null check ("visits" > 0), "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "word_visit_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_word_visit_product" ON "word_visit" ("product_id", "day", "word") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_word_visit_day" ON "word_visit" ("day") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_word_visit_deleted_at" ON "word_visit" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "page_view" cascade;`);
    this.addSql(`drop table if exists "word_visit" cascade;`);
  }

}

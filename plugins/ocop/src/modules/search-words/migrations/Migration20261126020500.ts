import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126020500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "search_word" ("id" text not null, "day" text not null, "area" text not null, "word" text not null, "searches" integer not null check ("searches" > 0), "without_result" integer not null check ("without_result" between 0 and "searches"), "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_word_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_word_day_area_word" ON "search_word" ("day", "area", "word") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_word_deleted_at" ON "search_word" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_word" cascade;`);
  }
}

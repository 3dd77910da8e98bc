import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * `change_note`: what a statement changed, appended by triggers in its own transaction; folded into the outbox and
 * deleted seconds later, so it is vacuumed by number of rows. `search_writer`: what is known of each search index.
 */
export class Migration20261126013500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "change_note" ("id" bigint generated always as identity primary key, "kind" text not null, "key" text not null, "noted_at" timestamptz not null default clock_timestamp())
       with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_insert_scale_factor = 0);`,
    );
    this.addSql(
      `create table if not exists "search_writer" ("index_name" text primary key, "seen_rebuild_at" timestamptz null, "failures" bigint not null default 0, "last_failure" text null, "last_failure_at" timestamptz null, "reconciled_at" timestamptz null, "missing" integer null, "surplus" integer null, "different" integer null);`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_done" ON "outbox" ("topic", "done_at") WHERE done_at IS NOT NULL AND NOT only_once;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_outbox_done";`);
    this.addSql(`drop table if exists "search_writer";`);
    this.addSql(`drop table if exists "change_note" cascade;`);
  }
}

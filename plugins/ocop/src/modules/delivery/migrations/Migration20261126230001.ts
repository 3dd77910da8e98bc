import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Work that was tried for the last time is done with and says so. */
export class Migration20261126230001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "outbox" add column if not exists "failed_at" timestamptz null;`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_failed" ON "outbox" ("failed_at") WHERE failed_at IS NOT NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_outbox_failed";`);
    this.addSql(`alter table "outbox" drop column if exists "failed_at";`);
  }
}

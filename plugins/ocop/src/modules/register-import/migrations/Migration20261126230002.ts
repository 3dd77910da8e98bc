import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A list says which file it was read from, so that the line of the audit trail can be held against the file. */
export class Migration20261126230002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "register_import" add column if not exists "file_sha256" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "register_import" drop column if exists "file_sha256";`);
  }
}

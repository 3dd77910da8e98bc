import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126160002 extends Migration {

  override async up(): Promise<void> {
    // Reports ask what changed after the issue: one line in a hundred, so the index is small and read in full.
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_event_changes" ON "certificate_event" ("certificate_id", "at") WHERE deleted_at is null and from_status is not null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_issued_on" ON "certificate" ("issued_on") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_certificate_event_changes";`);
    this.addSql(`drop index if exists "IDX_certificate_issued_on";`);
  }

}

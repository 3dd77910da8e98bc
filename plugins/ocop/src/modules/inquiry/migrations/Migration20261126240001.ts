import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const CHECK = `"supply_request_status_check"`;

/** Requests that come by the public form: number, contact, what is wished, and the office's look at them. */
export class Migration20261126240001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "supply_request" add column if not exists "reference" text null, add column if not exists "email" text null, add column if not exists "language" text not null default 'vi' check ("language" in ('vi', 'en')), add column if not exists "consent_version" text null, add column if not exists "wanted_from" text null, add column if not exists "wanted_to" text null, add column if not exists "delivery_commune_code" text null, add column if not exists "min_stars" integer null check ("min_stars" between 3 and 5), add column if not exists "standards" jsonb null, add column if not exists "decided_at" timestamptz null;`,
    );
    this.addSql(`alter table "supply_request" drop constraint if exists ${CHECK};`);
    this.addSql(
      `alter table "supply_request" add constraint ${CHECK} check ("status" in ('received', 'open', 'agreed', 'not_agreed', 'withdrawn', 'refused'));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_supply_request_reference_unique" ON "supply_request" ("reference") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_supply_request_email" ON "supply_request" ("email") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "supply_request" where "status" in ('received', 'refused');`);
    this.addSql(`alter table "supply_request" drop constraint if exists ${CHECK};`);
    this.addSql(
      `alter table "supply_request" add constraint ${CHECK} check ("status" in ('open', 'agreed', 'not_agreed', 'withdrawn'));`,
    );
    this.addSql(`drop index if exists "IDX_supply_request_reference_unique";`);
    this.addSql(`drop index if exists "IDX_supply_request_email";`);
    this.addSql(
      `alter table "supply_request" drop column if exists "reference", drop column if exists "email", drop column if exists "language", drop column if exists "consent_version", drop column if exists "wanted_from", drop column if exists "wanted_to", drop column if exists "delivery_commune_code", drop column if exists "min_stars", drop column if exists "standards", drop column if exists "decided_at";`,
    );
  }
}

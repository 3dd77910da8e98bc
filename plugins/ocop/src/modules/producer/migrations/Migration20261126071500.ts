import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

export class Migration20261126071500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer" add column if not exists "address" text null;`);

    this.addSql(`create table if not exists "producer_paper" ("id" text not null, "producer_id" text not null, "kind" text check ("kind" in ('business_registration', 'food_safety', 'product_declaration', 'other')) not null, "number" text null, "issuer" text null, "issued_on" text null, "expires_on" text null, "file_key" text null, "file_type" text null, "file_bytes" integer null, "file_at" timestamptz null, ${KEPT}, constraint "producer_paper_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_paper_producer_id" ON "producer_paper" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_paper_deleted_at" ON "producer_paper" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_consent" ("id" text not null, "producer_id" text not null, "purpose" text check ("purpose" in ('contact_public', 'representative_public', 'market_mails', 'office_sharing')) not null, "text_version" text not null, "given_at" timestamptz not null, "given_by" text not null, "withdrawn_at" timestamptz null, "withdrawn_by" text null, ${KEPT}, constraint "producer_consent_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_consent_producer_id" ON "producer_consent" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_consent_producer_id_purpose_unique" ON "producer_consent" ("producer_id", "purpose") WHERE deleted_at is null and withdrawn_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_consent_deleted_at" ON "producer_consent" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_assistance" ("id" text not null, "producer_id" text not null, "helper_kind" text check ("helper_kind" in ('cooperative', 'office')) not null, "helper_id" text not null, "scopes" jsonb not null, "valid_from" timestamptz not null, "valid_to" timestamptz not null, "granted_by" text not null, "withdrawn_at" timestamptz null, "withdrawn_by" text null, ${KEPT}, constraint "producer_assistance_pkey" primary key ("id"), constraint "producer_assistance_days_check" check ("valid_to" <= "valid_from" + interval '90 days'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_assistance_producer_id" ON "producer_assistance" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_assistance_helper_kind_helper_id" ON "producer_assistance" ("helper_kind", "helper_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_assistance_deleted_at" ON "producer_assistance" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    for (const table of ["producer_assistance", "producer_consent", "producer_paper"])
      this.addSql(`drop table if exists "${table}" cascade;`);
    this.addSql(`alter table if exists "producer" drop column if exists "address";`);
  }

}

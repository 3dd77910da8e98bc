import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const TEMPLATES = "'expiry_notice', 're_rating_reminder', 'missing_papers', 'council_invitation'";

export class Migration20261126150002 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "letter_batch" ("id" text not null, "office_id" text not null, "template" text check ("template" in (${TEMPLATES})) not null, "fields" jsonb not null, "status" text check ("status" in ('draft', 'sent', 'discarded')) not null default 'draft', "key" text not null, "written_by" text not null, "sent_by" text null, "sent_at" timestamptz null, ${STAMPS}, constraint "letter_batch_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_letter_batch_office_id_key_unique" ON "letter_batch" ("office_id", "key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_letter_batch_deleted_at" ON "letter_batch" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "letter" ("id" text not null, "batch_id" text not null references "letter_batch" ("id"), "template" text check ("template" in (${TEMPLATES})) not null, "subject_id" text not null, "producer_id" text null, "to_name" text not null, "to_email" text null, "paper" jsonb not null, "state" text check ("state" in ('draft', 'sent', 'skipped')) not null default 'draft', "problem" text check ("problem" in ('no_address', 'written_lately', 'nothing_missing')) null, "sent_on" text null, ${STAMPS}, constraint "letter_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_letter_batch_id" ON "letter" ("batch_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_letter_once_a_day" ON "letter" ("template", "subject_id", "sent_on") WHERE deleted_at is null and sent_on is not null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_letter_deleted_at" ON "letter" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "letter" cascade;`);
    this.addSql(`drop table if exists "letter_batch" cascade;`);
  }

}

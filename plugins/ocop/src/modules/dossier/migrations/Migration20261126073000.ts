import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STATUSES = "'draft', 'submitted', 'questions', 'answered', 'accepted_form', 'in_rating', 'decided', 'withdrawn'";
const OPEN = "'draft', 'submitted', 'questions', 'answered', 'accepted_form', 'in_rating'";
const SIDES = "'producer', 'checker'";
const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

// The rows of one transaction are written in no order of ours, so that they fit together is looked at when it ends.
const OF_DOSSIER = `references "dossier" ("id") deferrable initially deferred`;

export class Migration20261126073000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "dossier" ("id" text not null, "producer_id" text not null, "rated_product_id" text null, "product_name" text not null, "group" text check ("group" in ('food', 'beverage', 'herbal', 'handicraft', 'ornamental', 'tourism')) not null, "purpose" text check ("purpose" in ('rate', 're_rate')) not null, "criteria_version" text not null, "product_set" text null, "conditions_met" jsonb null, "status" text check ("status" in (${STATUSES})) not null default 'draft', "submitted_at" timestamptz null, ${TIMES}, constraint "dossier_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dossier_producer_id" ON "dossier" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dossier_deleted_at" ON "dossier" ("deleted_at") WHERE deleted_at IS NULL;`);
    // Two dossiers of one product at once would be rated against each other.
    this.addSql(`create unique index if not exists "IDX_dossier_open" on "dossier" ("rated_product_id") where deleted_at is null and rated_product_id is not null and status in (${OPEN});`);

    this.addSql(`create table if not exists "dossier_part" ("id" text not null, "dossier_id" text not null ${OF_DOSSIER}, "part" integer not null check ("part" between 1 and 18), "state" text check ("state" in ('missing', 'present', 'not_applicable')) not null, "note" text null, ${TIMES}, constraint "dossier_part_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dossier_part_dossier_id_part_unique" ON "dossier_part" ("dossier_id", "part") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dossier_part_deleted_at" ON "dossier_part" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dossier_file" ("id" text not null, "dossier_id" text not null ${OF_DOSSIER}, "part" integer not null check ("part" between 1 and 18), "name" text not null, "media_type" text not null, "size" integer not null check ("size" > 0), "file_key" text not null, "uploaded_by" text not null, ${TIMES}, constraint "dossier_file_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dossier_file_dossier_id" ON "dossier_file" ("dossier_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dossier_file_deleted_at" ON "dossier_file" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dossier_score" ("id" text not null, "dossier_id" text not null ${OF_DOSSIER}, "sheet" text not null, "line" text not null, "hundredths" integer null check ("hundredths" between 0 and 10000), "reason" text null, ${TIMES}, constraint "dossier_score_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dossier_score_dossier_id_sheet_line_unique" ON "dossier_score" ("dossier_id", "sheet", "line") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dossier_score_deleted_at" ON "dossier_score" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dossier_message" ("id" text not null, "dossier_id" text not null ${OF_DOSSIER}, "side" text check ("side" in (${SIDES})) not null, "author" text not null, "part" integer null check ("part" between 1 and 18), "text" text not null, ${TIMES}, constraint "dossier_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dossier_message_dossier_id" ON "dossier_message" ("dossier_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dossier_message_deleted_at" ON "dossier_message" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "dossier_event" ("id" text not null, "dossier_id" text not null ${OF_DOSSIER}, "from_status" text check ("from_status" in (${STATUSES})) null, "to_status" text check ("to_status" in (${STATUSES})) not null, "side" text check ("side" in (${SIDES})) not null, "actor" text not null, "reason" text null, ${TIMES}, constraint "dossier_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dossier_event_dossier_id" ON "dossier_event" ("dossier_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dossier_event_deleted_at" ON "dossier_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    // The job of the mails looks each minute for what was decided in the last days.
    this.addSql(`create index if not exists "IDX_dossier_event_checked" on "dossier_event" ("created_at") where side = 'checker';`);

    // What was asked, answered and decided is history.
    this.addSql(`create or replace function dossier_is_history() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$;`);
    this.addSql(`create or replace trigger dossier_event_append_only before update or delete on "dossier_event" for each row execute function dossier_is_history();`);
    this.addSql(`create or replace trigger dossier_message_append_only before update or delete on "dossier_message" for each row execute function dossier_is_history();`);
  }

  override async down(): Promise<void> {
    for (const table of ["event", "message", "score", "file", "part"])
      this.addSql(`drop table if exists "dossier_${table}" cascade;`);
    this.addSql(`drop table if exists "dossier" cascade;`);
    this.addSql(`drop function if exists dossier_is_history();`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const LEVEL = "in ('district', 'province', 'central')";
const HUNDREDTHS = "between 0 and 10000";

export class Migration20261126120100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "rating_round" ("id" text not null, "office_id" text not null, "level" text check ("level" ${LEVEL}) not null, "unit_code" text null, "name" text not null, "year" integer not null, "intake_from" text not null, "intake_until" text not null, "session_on" text not null, "criteria_version" text not null, "min_sheets" integer not null check ("min_sheets" > 0), "status" text check ("status" in ('draft', 'open', 'scoring', 'scored', 'decided', 'cancelled')) not null default 'draft', "minutes_held_on" text null, "minutes_place" text null, "minutes_text" text null, "decision_number" text null, "decision_date" text null, "issued_on" text null, "cancel_reason" text null, ${STAMPS}, constraint "rating_round_pkey" primary key ("id"), constraint rating_round_days check (intake_from <= intake_until and intake_until <= session_on), constraint rating_round_decided check ((status = 'decided') = (decision_number is not null and decision_date is not null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rating_round_office_id" ON "rating_round" ("office_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rating_round_deleted_at" ON "rating_round" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rating_seat" ("id" text not null, "round_id" text not null references "rating_round" ("id"), "officer_id" text null, "post" text not null, "seat" text check ("seat" in ('chair', 'vice_chair', 'member', 'secretary')) not null, ${STAMPS}, constraint "rating_seat_pkey" primary key ("id"));`);
    this.addSql(`create unique index if not exists "IDX_rating_seat_officer" on "rating_seat" ("round_id", "officer_id") where deleted_at is null and officer_id is not null;`);
    this.addSql(`create unique index if not exists "IDX_rating_seat_chair" on "rating_seat" ("round_id") where deleted_at is null and seat = 'chair';`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rating_seat_round_id" ON "rating_seat" ("round_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rating_entry" ("id" text not null, "round_id" text not null references "rating_round" ("id"), "dossier_id" text not null, "product_set" text null, "forward_id" text null, "appeal_id" text null, "status" text check ("status" in ('waiting', 'scored', 'recognised', 'not_recognised', 'proposed', 'removed')) not null default 'waiting', "mean_hundredths" integer null check ("mean_hundredths" ${HUNDREDTHS}), "spread_hundredths" integer null check ("spread_hundredths" ${HUNDREDTHS}), "sheets" integer null, "stopped_by" jsonb null, "outcome" text check ("outcome" in ('recognise', 'propose', 'decline')) null, "stars" integer null check ("stars" between 3 and 5), "potential_five" boolean not null default false, "decline_reason" text check ("decline_reason" in ('stopped', 'below_three_stars', 'below_five_stars', 'no_power')) null, "certificate_id" text null, ${STAMPS}, constraint "rating_entry_pkey" primary key ("id"), constraint rating_entry_result check ((status in ('waiting', 'removed')) = (mean_hundredths is null)), constraint rating_entry_certificate check ((status = 'recognised') = (certificate_id is not null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rating_entry_round_id" ON "rating_entry" ("round_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rating_entry_dossier_id" ON "rating_entry" ("dossier_id") WHERE deleted_at IS NULL;`);
    // A dossier in two rounds at once would be decided twice.
    this.addSql(`create unique index if not exists "IDX_rating_entry_open" on "rating_entry" ("dossier_id") where deleted_at is null and status in ('waiting', 'scored');`);

    this.addSql(`create table if not exists "rating_sheet" ("id" text not null, "entry_id" text not null references "rating_entry" ("id"), "seat_id" text not null references "rating_seat" ("id"), "status" text check ("status" in ('draft', 'submitted', 'recused')) not null default 'draft', "conditions_met" jsonb null, "comment" text null, "recusal" text null, "total_hundredths" integer null check ("total_hundredths" ${HUNDREDTHS}), "submitted_at" timestamptz null, "entered_by" text not null, ${STAMPS}, constraint "rating_sheet_pkey" primary key ("id"), constraint rating_sheet_total check ((status = 'submitted') = (total_hundredths is not null)), constraint rating_sheet_recusal check ((status = 'recused') = (recusal is not null)));`);
    this.addSql(`create unique index if not exists "IDX_rating_sheet_entry_id_seat_id_unique" on "rating_sheet" ("entry_id", "seat_id") where deleted_at is null;`);

    this.addSql(`create table if not exists "rating_score" ("id" text not null, "sheet_id" text not null references "rating_sheet" ("id"), "line" text not null, "hundredths" integer null check ("hundredths" ${HUNDREDTHS}), "reason" text null, ${STAMPS}, constraint "rating_score_pkey" primary key ("id"));`);
    this.addSql(`create unique index if not exists "IDX_rating_score_sheet_id_line_unique" on "rating_score" ("sheet_id", "line") where deleted_at is null;`);

    this.addSql(`create table if not exists "rating_forward" ("id" text not null, "entry_id" text not null references "rating_entry" ("id"), "dossier_id" text not null, "from_office_id" text not null, "from_unit_code" text null, "to_level" text check ("to_level" ${LEVEL}) not null, "status" text check ("status" in ('sent', 'received', 'in_round', 'confirmed', 'refused', 'recalled')) not null default 'sent', "letter_number" text not null, "note" text null, "reason" text null, "reply_number" text null, ${STAMPS}, constraint "rating_forward_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rating_forward_from_office_id" ON "rating_forward" ("from_office_id") WHERE deleted_at IS NULL;`);
    this.addSql(`create unique index if not exists "IDX_rating_forward_entry" on "rating_forward" ("entry_id") where deleted_at is null and status <> 'recalled';`);

    this.addSql(`create table if not exists "rating_appeal" ("id" text not null, "entry_id" text not null references "rating_entry" ("id"), "dossier_id" text not null, "office_id" text not null, "received_on" text not null, "text" text not null, "status" text check ("status" in ('filed', 'under_review', 'upheld', 'dismissed', 'withdrawn', 'rerating', 'settled')) not null default 'filed', "reason" text null, ${STAMPS}, constraint "rating_appeal_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rating_appeal_office_id" ON "rating_appeal" ("office_id") WHERE deleted_at IS NULL;`);
    this.addSql(`create unique index if not exists "IDX_rating_appeal_open" on "rating_appeal" ("entry_id") where deleted_at is null and status in ('filed', 'under_review', 'upheld', 'rerating');`);

    this.addSql(`create table if not exists "dossier_receipt" ("id" text not null, "dossier_id" text not null, "office_id" text not null, "receipt_number" text null, "received_by" text not null, ${STAMPS}, constraint "dossier_receipt_pkey" primary key ("id"));`);
    this.addSql(`create unique index if not exists "IDX_dossier_receipt_unique" on "dossier_receipt" ("dossier_id", "office_id") where deleted_at is null;`);

    this.addSql(`create table if not exists "dossier_part_check" ("id" text not null, "dossier_id" text not null, "part" integer not null check ("part" between 1 and 18), "verdict" text check ("verdict" in ('ok', 'fault')) not null, "note" text null, "office_id" text not null, "checked_by" text not null, ${STAMPS}, constraint "dossier_part_check_pkey" primary key ("id"));`);
    this.addSql(`create unique index if not exists "IDX_dossier_part_check_unique" on "dossier_part_check" ("dossier_id", "part") where deleted_at is null;`);

    this.addSql(`create table if not exists "commune_report" ("id" text not null, "dossier_id" text not null, "office_id" text not null, "number" text not null, "reported_on" text not null, "checks" jsonb not null, "proposes" boolean not null, "text" text null, "reported_by" text not null, ${STAMPS}, constraint "commune_report_pkey" primary key ("id"));`);
    this.addSql(`create unique index if not exists "IDX_commune_report_dossier" on "commune_report" ("dossier_id") where deleted_at is null;`);
  }

  override async down(): Promise<void> {
    for (const table of [
      "commune_report",
      "dossier_part_check",
      "dossier_receipt",
      "rating_appeal",
      "rating_forward",
      "rating_score",
      "rating_sheet",
      "rating_entry",
      "rating_seat",
      "rating_round",
    ])
      this.addSql(`drop table if exists "${table}" cascade;`);
  }
}

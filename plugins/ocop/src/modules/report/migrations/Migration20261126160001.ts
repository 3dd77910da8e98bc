import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const MEASURES = `'recognised', 'in_force', 'producers', 'sales_points'`;

export class Migration20261126160001 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "programme_plan" ("id" text not null, "office_id" text not null, "year" integer not null, "measure" text check ("measure" in (${MEASURES})) not null, "amount" integer not null check ("amount" >= 0), ${STAMPS}, constraint "programme_plan_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_programme_plan_office_id_year_measure_unique" ON "programme_plan" ("office_id", "year", "measure") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_programme_plan_deleted_at" ON "programme_plan" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "programme_plan_event" ("id" text not null, "office_id" text not null, "year" integer not null, "measure" text check ("measure" in (${MEASURES})) not null, "before" integer null, "after" integer null, "note" text null, "at" timestamptz not null, "actor" text not null, ${STAMPS}, constraint "programme_plan_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_programme_plan_event_office_id_year" ON "programme_plan_event" ("office_id", "year") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_programme_plan_event_deleted_at" ON "programme_plan_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    // What a plan was is never rewritten.
    this.addSql(`create or replace function programme_plan_event_is_history() returns trigger language plpgsql as $$ begin raise exception 'programme_plan_event is append-only'; end $$;`);
    this.addSql(`create or replace trigger programme_plan_event_append_only before update or delete on "programme_plan_event" for each row execute function programme_plan_event_is_history();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "programme_plan" cascade;`);
    this.addSql(`drop table if exists "programme_plan_event" cascade;`);
    this.addSql(`drop function if exists programme_plan_event_is_history;`);
  }

}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126150001 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "cycle_period" ("id" text not null, "office_id" text not null, "year" integer not null, "step" text check ("step" in ('inform', 'idea', 'plan', 'implement', 'rate', 'promote')) not null, "starts_on" text not null, "ends_on" text not null, "note" text null, "written_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cycle_period_pkey" primary key ("id"), constraint "cycle_period_order" check ("ends_on" >= "starts_on"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cycle_period_office_id_year" ON "cycle_period" ("office_id", "year") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cycle_period_deleted_at" ON "cycle_period" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cycle_period" cascade;`);
  }

}

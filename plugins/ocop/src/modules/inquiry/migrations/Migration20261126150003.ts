import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126150003 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "supply_request" add column if not exists "unit_code" text null, add column if not exists "widened" boolean not null default false, add column if not exists "agreed_quantity" integer null check ("agreed_quantity" > 0), add column if not exists "agreed_value" bigint null check ("agreed_value" > 0), add column if not exists "agreed_on" text null, add column if not exists "contract_number" text null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_supply_request_unit_code" ON "supply_request" ("unit_code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(`alter table "supply_match" add column if not exists "invited_by" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_supply_request_unit_code";`);
    this.addSql(
      `alter table "supply_request" drop column if exists "unit_code", drop column if exists "widened", drop column if exists "agreed_quantity", drop column if exists "agreed_value", drop column if exists "agreed_on", drop column if exists "contract_number";`,
    );
    this.addSql(`alter table "supply_match" drop column if exists "invited_by";`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126071000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payout_account" add column if not exists "usable_from" text null;`);
    this.addSql(`alter table if exists "payout_account" add constraint "payout_account_usable_from" check ("usable_from" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "payout_account" drop constraint if exists "payout_account_usable_from";`);
    this.addSql(`alter table if exists "payout_account" drop column if exists "usable_from";`);
  }

}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126064600 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer_member" add column if not exists "order_mails" boolean not null default true;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "producer_member" drop column if exists "order_mails";`);
  }

}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126064500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_open" ON "producer_order" ("producer_id", "status") WHERE deleted_at is null and status in ('new', 'accepted', 'partly_cancelled', 'packed');`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_producer_id_created_at" ON "producer_order" ("producer_id", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_producer_order_producer_id_created_at";`);
    this.addSql(`drop index if exists "IDX_producer_order_open";`);
  }

}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126160003 extends Migration {

  override async up(): Promise<void> {
    // Reports of sales read a span of days of all producers: with its amounts in the index the table is not touched.
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_sales" ON "producer_order" ("created_at") INCLUDE ("id", "producer_id", "status", "item_total", "discount_total") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_line_refunded" ON "producer_order_line" ("producer_order_id") INCLUDE ("refunded_amount") WHERE deleted_at is null and refunded_amount > 0;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_producer_order_sales";`);
    this.addSql(`drop index if exists "IDX_producer_order_line_refunded";`);
  }

}

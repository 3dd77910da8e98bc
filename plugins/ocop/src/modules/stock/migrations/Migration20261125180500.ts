import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125180500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "stock_hold" ("id" text not null, "cart_id" text not null, "inventory_item_id" text not null, "quantity" integer not null check ("quantity" > 0), "expires_at" timestamptz not null, "completing_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_hold_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stock_hold_cart_item" ON "stock_hold" ("cart_id", "inventory_item_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_hold_item" ON "stock_hold" ("inventory_item_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_hold_expires_at" ON "stock_hold" ("expires_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_hold_deleted_at" ON "stock_hold" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stock_hold" cascade;`);
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

export class Migration20261126091311 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "review" ("id" text not null, "product_id" text not null, "producer_id" text not null, "producer_order_line_id" text not null, "stars" integer not null check ("stars" between 1 and 5), "text" text null, "author" text null, "status" text check ("status" in ('visible', 'hidden')) not null default 'visible', "hidden_reason" text null, ${STAMPS}, constraint "review_pkey" primary key ("id"), constraint "review_hidden_with_reason" check (("status" = 'hidden') = ("hidden_reason" is not null)));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_producer_order_line_id_unique" ON "review" ("producer_order_line_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_product_id_created_at" ON "review" ("product_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_producer_id_created_at" ON "review" ("producer_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_deleted_at" ON "review" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_reply" ("id" text not null, "review_id" text not null, "producer_id" text not null, "text" text not null, "actor" text not null, ${STAMPS}, constraint "review_reply_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_reply_review_id_unique" ON "review_reply" ("review_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_reply_producer_id" ON "review_reply" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_reply_deleted_at" ON "review_reply" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "review_reply" cascade;`);
    this.addSql(`drop table if exists "review" cascade;`);
  }

}

import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125174356 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "promotion_bearer" drop constraint if exists "promotion_bearer_code_unique";`);
    this.addSql(`alter table if exists "producer_refund" drop constraint if exists "producer_refund_idempotency_key_unique";`);
    this.addSql(`alter table if exists "producer_order_line" drop constraint if exists "producer_order_line_order_line_id_unique";`);
    this.addSql(`alter table if exists "producer_order" drop constraint if exists "producer_order_order_id_producer_id_unique";`);
    this.addSql(`alter table if exists "producer_order" drop constraint if exists "producer_order_number_unique";`);
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_reference_unique";`);
    this.addSql(`alter table if exists "payout_batch" drop constraint if exists "payout_batch_number_unique";`);
    this.addSql(`alter table if exists "payout_account" drop constraint if exists "payout_account_producer_id_unique";`);
    this.addSql(`alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_idempotency_key_unique";`);
    this.addSql(`create table if not exists "commission_rule" ("id" text not null, "position" integer not null, "name" text not null, "producer_id" text null, "producer_kind" text null, "product_group" text null, "product_id" text null, "rate_bp" integer not null, "valid_from" text null, "valid_to" text null, "active" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ledger_entry" ("id" text not null, "account" text check ("account" in ('producer', 'carrier')) not null, "account_id" text not null, "kind" text check ("kind" in ('sale', 'delivery', 'commission', 'withholding_vat', 'withholding_pit', 'refund', 'delivery_refund', 'commission_reversal', 'withholding_vat_reversal', 'withholding_pit_reversal', 'cod_collected_by_producer', 'cod_collected_by_carrier', 'cod_returned', 'cod_fee', 'adjustment', 'payout', 'payout_return')) not null, "amount" integer not null, "producer_order_id" text null, "producer_order_line_id" text null, "payout_id" text null, "reversal_of" text null, "idempotency_key" text not null, "day" text not null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_producer_order_id" ON "ledger_entry" ("producer_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_payout_id" ON "ledger_entry" ("payout_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_entry_idempotency_key_unique" ON "ledger_entry" ("idempotency_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_account_id_day" ON "ledger_entry" ("account_id", "day") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payout_account" ("id" text not null, "producer_id" text not null, "bank_bin" text not null, "account_number" text not null, "account_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_account_producer_id_unique" ON "payout_account" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_account_deleted_at" ON "payout_account" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payout_batch" ("id" text not null, "number" text not null, "status" text check ("status" in ('draft', 'approved', 'sent', 'closed')) not null default 'draft', "created_by" text not null, "approved_by" text null, "approved_at" timestamptz null, "sent_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_batch_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_batch_number_unique" ON "payout_batch" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_batch_deleted_at" ON "payout_batch" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payout" ("id" text not null, "batch_id" text not null, "producer_id" text not null, "amount" integer not null, "bank_bin" text not null, "account_number" text not null, "account_name" text not null, "reference" text not null, "status" text check ("status" in ('draft', 'approved', 'sent', 'confirmed', 'failed', 'returned', 'dropped')) not null default 'draft', "bank_reference" text null, "note" text null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_batch_id" ON "payout" ("batch_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_producer_id" ON "payout" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_reference_unique" ON "payout" ("reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_deleted_at" ON "payout" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_order" ("id" text not null, "order_id" text not null, "producer_id" text not null, "number" text not null, "sequence" integer not null, "status" text check ("status" in ('new', 'accepted', 'packed', 'shipped', 'delivered', 'refused', 'cancelled', 'partly_cancelled')) not null default 'new', "mode" text check ("mode" in ('delivery', 'pickup', 'booking')) not null, "sales_point_id" text null, "payment_method" text check ("payment_method" in ('cod', 'vietqr', 'card')) not null, "item_total" integer not null, "discount_total" integer not null, "delivery_total" integer not null, "delivery_market" integer not null default 0, "tax_total" integer not null, "total" integer not null, "delivery_name" text null, "delivery_option_id" text null, "promised_days_min" integer null, "promised_days_max" integer null, "carrier" text null, "tracking_code" text null, "cash_holder" text check ("cash_holder" in ('producer', 'carrier')) null, "cash_collected_at" timestamptz null, "paid_at" timestamptz null, "delivered_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_producer_id" ON "producer_order" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_order_number_unique" ON "producer_order" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_deleted_at" ON "producer_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_order_order_id_producer_id_unique" ON "producer_order" ("order_id", "producer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_order_event" ("id" text not null, "producer_order_id" text not null, "from_status" text null, "to_status" text not null, "at" timestamptz not null, "actor" text not null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_order_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_event_producer_order_id" ON "producer_order_event" ("producer_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_event_deleted_at" ON "producer_order_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_order_line" ("id" text not null, "producer_order_id" text not null, "order_line_id" text not null, "product_id" text not null, "variant_id" text null, "title" text not null, "variant_title" text null, "thumbnail" text null, "quantity" integer not null, "unit_price" integer not null, "item_total" integer not null, "discount_total" integer not null, "discount_market" integer not null, "total" integer not null, "commission_rule_id" text null, "commission_bp" integer not null, "commission" integer not null, "vat_withheld" integer not null, "pit_withheld" integer not null, "withholding_rate_id" text null, "cancelled_quantity" integer not null default 0, "refunded_amount" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_order_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_line_producer_order_id" ON "producer_order_line" ("producer_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_order_line_order_line_id_unique" ON "producer_order_line" ("order_line_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_line_deleted_at" ON "producer_order_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_refund" ("id" text not null, "producer_order_id" text not null, "order_id" text not null, "kind" text check ("kind" in ('cancel', 'return', 'goodwill', 'refused')) not null, "amount" integer not null, "items_amount" integer not null, "delivery_amount" integer not null, "paid_back" integer not null, "lines" jsonb not null, "reason" text null, "actor" text not null, "status" text check ("status" in ('pending', 'paid')) not null default 'pending', "restocked_at" timestamptz null, "idempotency_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_refund_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_refund_producer_order_id" ON "producer_refund" ("producer_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_refund_order_id" ON "producer_refund" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_refund_idempotency_key_unique" ON "producer_refund" ("idempotency_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_refund_deleted_at" ON "producer_refund" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "promotion_bearer" ("id" text not null, "code" text not null, "bearer" text check ("bearer" in ('market', 'producer')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "promotion_bearer_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_promotion_bearer_code_unique" ON "promotion_bearer" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_promotion_bearer_deleted_at" ON "promotion_bearer" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "payout" add constraint "payout_batch_id_foreign" foreign key ("batch_id") references "payout_batch" ("id") on update cascade;`);

    this.addSql(`alter table if exists "producer_order_event" add constraint "producer_order_event_producer_order_id_foreign" foreign key ("producer_order_id") references "producer_order" ("id") on update cascade;`);

    this.addSql(`alter table if exists "producer_order_line" add constraint "producer_order_line_producer_order_id_foreign" foreign key ("producer_order_id") references "producer_order" ("id") on update cascade;`);

    // Sums that must hold whatever code writes here.
    this.addSql(`alter table "producer_order" add constraint "producer_order_adds_up" check (total = item_total - discount_total + delivery_total and item_total >= 0 and discount_total >= 0 and delivery_total >= 0 and total >= 0 and delivery_market >= 0);`);
    this.addSql(`alter table "producer_order_line" add constraint "producer_order_line_adds_up" check (total = item_total - discount_total and item_total = unit_price * quantity and discount_market between 0 and discount_total and quantity > 0 and total >= 0);`);
    this.addSql(`alter table "producer_order_line" add constraint "producer_order_line_within" check (cancelled_quantity between 0 and quantity and refunded_amount between 0 and total);`);
    this.addSql(`alter table "producer_refund" add constraint "producer_refund_adds_up" check (amount = items_amount + delivery_amount and items_amount >= 0 and delivery_amount >= 0 and amount > 0 and paid_back between 0 and amount);`);
    this.addSql(`alter table "ledger_entry" add constraint "ledger_entry_is_money" check (amount <> 0 and day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');`);
    this.addSql(`alter table "commission_rule" add constraint "commission_rule_rate" check (rate_bp between 0 and 10000);`);
    this.addSql(`alter table "payout" add constraint "payout_amount" check (amount > 0 and amount < 500000000);`);
    this.addSql(`alter table "payout_batch" add constraint "payout_batch_two_persons" check (approved_by is null or approved_by <> created_by);`);
    // A key means one entry for ever, deleted rows included; what was written down once is never changed.
    this.addSql(`create unique index if not exists "IDX_ledger_entry_key" on "ledger_entry" ("idempotency_key");`);
    this.addSql(`create or replace function ocop_is_history() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$;`);
    this.addSql(`create or replace trigger ledger_entry_append_only before update or delete on "ledger_entry" for each row execute function ocop_is_history();`);
    this.addSql(`create or replace trigger producer_order_event_append_only before update or delete on "producer_order_event" for each row execute function ocop_is_history();`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_batch_id_foreign";`);

    this.addSql(`alter table if exists "producer_order_event" drop constraint if exists "producer_order_event_producer_order_id_foreign";`);

    this.addSql(`alter table if exists "producer_order_line" drop constraint if exists "producer_order_line_producer_order_id_foreign";`);

    this.addSql(`drop table if exists "commission_rule" cascade;`);

    this.addSql(`drop table if exists "ledger_entry" cascade;`);

    this.addSql(`drop table if exists "payout_account" cascade;`);

    this.addSql(`drop table if exists "payout_batch" cascade;`);

    this.addSql(`drop table if exists "payout" cascade;`);

    this.addSql(`drop table if exists "producer_order" cascade;`);

    this.addSql(`drop table if exists "producer_order_event" cascade;`);

    this.addSql(`drop table if exists "producer_order_line" cascade;`);

    this.addSql(`drop table if exists "producer_refund" cascade;`);

    this.addSql(`drop table if exists "promotion_bearer" cascade;`);
  }

}

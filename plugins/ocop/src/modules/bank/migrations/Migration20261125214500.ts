import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125214500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "bank_transfer" ("id" text not null, "account_number" text not null, "bank_reference" text not null, "amount" bigint not null check ("amount" <> 0), "booked_at" timestamptz not null, "content" text not null, "counterparty_name" text null, "counterparty_account" text null, "reverses" text null, "source" text check ("source" in ('webhook', 'poll', 'statement')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_transfer_pkey" primary key ("id"), constraint "bank_transfer_reversal" check ("amount" > 0 or "reverses" is not null));`);
    this.addSql(`create unique index if not exists "IDX_bank_transfer_reference" on "bank_transfer" ("account_number", "bank_reference");`);
    this.addSql(`create index if not exists "IDX_bank_transfer_reverses" on "bank_transfer" ("account_number", "reverses") where reverses is not null;`);
    this.addSql(`create index if not exists "IDX_bank_transfer_booked_at" on "bank_transfer" ("booked_at");`);

    this.addSql(`create table if not exists "bank_transfer_part" ("id" text not null, "transfer_id" text not null references "bank_transfer" ("id"), "origin_id" text not null references "bank_transfer" ("id"), "place" text check ("place" in ('applied', 'refund_due', 'unmatched', 'paid_back')) not null, "amount" bigint not null check ("amount" <> 0), "reason" text check ("reason" in ('exact', 'under', 'over', 'twice', 'late', 'wrong_reference', 'reversal', 'cancelled', 'refund', 'operator')) not null, "session_id" text null, "order_id" text null, "actor" text not null, "note" text null, "created_at" timestamptz not null default statement_timestamp(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_transfer_part_pkey" primary key ("id"));`);
    this.addSql(`create index if not exists "IDX_bank_transfer_part_transfer_id" on "bank_transfer_part" ("transfer_id");`);
    this.addSql(`create index if not exists "IDX_bank_transfer_part_origin_id" on "bank_transfer_part" ("origin_id");`);
    this.addSql(`create index if not exists "IDX_bank_transfer_part_session_id" on "bank_transfer_part" ("session_id");`);
    this.addSql(`create index if not exists "IDX_bank_transfer_part_place" on "bank_transfer_part" ("place");`);

    this.addSql(`create or replace function bank_is_history() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$;`);
    this.addSql(`create or replace trigger bank_transfer_append_only before update or delete on "bank_transfer" for each row execute function bank_is_history();`);
    this.addSql(`create or replace trigger bank_transfer_part_append_only before update or delete on "bank_transfer_part" for each row execute function bank_is_history();`);

    // Looked at when the transaction ends, so that a transfer and its parts may be written one after the other.
    this.addSql(`create or replace function bank_transfer_is_placed() returns trigger language plpgsql as $$
      declare transfer text := case when tg_table_name = 'bank_transfer' then new.id else to_jsonb(new)->>'transfer_id' end;
      begin
        if (select coalesce(sum(p.amount), 0) from bank_transfer_part p where p.transfer_id = transfer)
           <> (select t.amount from bank_transfer t where t.id = transfer) then
          raise exception 'the parts of % do not sum to it', transfer using errcode = 'check_violation';
        end if;
        return null;
      end $$;`);
    this.addSql(`drop trigger if exists bank_transfer_placed on "bank_transfer";`);
    this.addSql(`create constraint trigger bank_transfer_placed after insert on "bank_transfer" deferrable initially deferred for each row execute function bank_transfer_is_placed();`);
    this.addSql(`drop trigger if exists bank_transfer_part_placed on "bank_transfer_part";`);
    this.addSql(`create constraint trigger bank_transfer_part_placed after insert on "bank_transfer_part" deferrable initially deferred for each row execute function bank_transfer_is_placed();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bank_transfer_part" cascade;`);
    this.addSql(`drop table if exists "bank_transfer" cascade;`);
    this.addSql(`drop function if exists bank_transfer_is_placed();`);
    this.addSql(`drop function if exists bank_is_history();`);
  }
}

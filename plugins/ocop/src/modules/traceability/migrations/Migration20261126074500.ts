import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TIMES = `"created_at" timestamptz not null default statement_timestamp(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const DAY = "'^[0-9]{4}-[0-9]{2}-[0-9]{2}$'";

export class Migration20261126074500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "lot" ("id" text not null, "producer_id" text not null, "product_id" text not null, "variant_id" text null, "product_title" text not null, "variant_title" text null, "code" text not null, "number" text not null, "made_on" text not null check ("made_on" ~ ${DAY}), "best_before" text null check ("best_before" ~ ${DAY} and "best_before" >= "made_on"), "quantity" integer not null check ("quantity" > 0), "unit" text not null, "place" text null, "note" text null, "status" text check ("status" in ('draft', 'issued', 'recalled')) not null default 'draft', "issued_on" text null, "signed_code" text null, "recalled_on" text null, "recall_reason" text null, ${TIMES}, constraint "lot_pkey" primary key ("id"), constraint "lot_issued_is_signed" check ("status" = 'draft' or ("issued_on" is not null and "signed_code" is not null)), constraint "lot_recalled_with_reason" check ("status" <> 'recalled' or ("recalled_on" is not null and "recall_reason" is not null)));`,
    );
    // A number or code means one lot for ever, deleted rows included.
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_code_unique" ON "lot" ("code");`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_producer_id_number_unique" ON "lot" ("producer_id", "number");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_producer_id_made_on" ON "lot" ("producer_id", "made_on" desc, "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_product_id" ON "lot" ("product_id") WHERE deleted_at IS NULL;`);

    this.addSql(
      `create table if not exists "lot_step" ("id" text not null, "lot_id" text not null references "lot" ("id"), "what" text not null, "done_on" text not null check ("done_on" ~ ${DAY}), "place" text null, "done_by" text null, "evidence_file" text null, "corrects" text null references "lot_step" ("id"), "actor" text not null, ${TIMES}, constraint "lot_step_pkey" primary key ("id"));`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_step_lot_id" ON "lot_step" ("lot_id");`);
    this.addSql(
      `create table if not exists "lot_test" ("id" text not null, "lot_id" text not null references "lot" ("id"), "what" text not null, "laboratory" text not null, "result" text not null, "tested_on" text not null check ("tested_on" ~ ${DAY}), "evidence_file" text null, "corrects" text null references "lot_test" ("id"), "actor" text not null, ${TIMES}, constraint "lot_test_pkey" primary key ("id"));`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_test_lot_id" ON "lot_test" ("lot_id");`);
    this.addSql(
      `create table if not exists "lot_event" ("id" text not null, "lot_id" text not null references "lot" ("id"), "kind" text check ("kind" in ('created', 'changed', 'issued', 'recalled', 'step_added', 'test_added')) not null, "reason" text null, "actor" text not null, ${TIMES}, constraint "lot_event_pkey" primary key ("id"));`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_event_lot_id" ON "lot_event" ("lot_id");`);
    this.addSql(
      `create table if not exists "lot_key" ("id" text not null check ("id" ~ '^[0-9A-HJKMNP-TV-Z]{4}$'), "public_key" text not null, "sealed_private_key" text not null, "revoked_at" timestamptz null, ${TIMES}, constraint "lot_key_pkey" primary key ("id"));`,
    );

    // History is added to and never changed; a lot that stands on packs keeps its facts whatever code writes here.
    this.addSql(
      `create or replace function lot_is_history() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$;`,
    );
    for (const table of ["lot_step", "lot_test", "lot_event"])
      this.addSql(
        `create or replace trigger ${table}_append_only before update or delete on "${table}" for each row execute function lot_is_history();`,
      );
    this.addSql(`create or replace function lot_stays() returns trigger language plpgsql as $$
      declare free text[] := case old.status
        when 'issued' then array['status', 'recalled_on', 'recall_reason', 'updated_at'] else array['updated_at'] end;
      begin
        if tg_op = 'DELETE' or new.deleted_at is not null or to_jsonb(new) - free <> to_jsonb(old) - free
           or (new.status <> old.status and new.status <> 'recalled') then
          raise exception 'lot % is issued and keeps its facts', old.id using errcode = 'check_violation';
        end if;
        return new;
      end $$;`);
    this.addSql(
      `create or replace trigger lot_frozen before update or delete on "lot" for each row when (old.status <> 'draft') execute function lot_stays();`,
    );
  }

  override async down(): Promise<void> {
    for (const table of ["lot_key", "lot_event", "lot_test", "lot_step", "lot"])
      this.addSql(`drop table if exists "${table}" cascade;`);
    this.addSql(`drop function if exists lot_stays();`);
    this.addSql(`drop function if exists lot_is_history();`);
  }
}

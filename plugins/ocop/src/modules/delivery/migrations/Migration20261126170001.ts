import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const LINK = `'{position,previous_hash,hash}'::text[]`;

/**
 * Lines of the audit trail become a chain. A line is written without its place and gets it once, soon after: that is the
 * only change the trigger lets through, and it must change nothing else.
 */
export class Migration20261126170001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "audit_entry" add column if not exists "position" bigint null, add column if not exists "previous_hash" text null, add column if not exists "hash" text null;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_audit_entry_position" ON "audit_entry" ("position") WHERE position IS NOT NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_unsealed" ON "audit_entry" ("at", "id") WHERE position IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_actor" ON "audit_entry" ("actor_type", "actor_id", "at");`,
    );
    this.addSql(
      `create or replace function audit_entry_is_history() returns trigger language plpgsql as $$
       begin
         if tg_op = 'UPDATE' then
           if old.position is null and new.position is not null and new.previous_hash is not null and new.hash is not null
             and to_jsonb(new) - ${LINK} = to_jsonb(old) - ${LINK} then
             return new;
           end if;
         end if;
         raise exception 'audit_entry is append-only';
       end $$;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `create or replace function audit_entry_is_history() returns trigger language plpgsql as $$ begin raise exception 'audit_entry is append-only'; end $$;`,
    );
    for (const index of ["position", "unsealed", "actor"])
      this.addSql(`drop index if exists "IDX_audit_entry_${index}";`);
    this.addSql(
      `alter table "audit_entry" drop column if exists "position", drop column if exists "previous_hash", drop column if exists "hash";`,
    );
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** For each table the kind of thing that a row of it changes, and the column (an SQL expression) that says which one. */
export type ChangeSources = Readonly<Record<string, readonly (readonly [kind: string, column: string])[]>>;

/**
 * Notes old and new rows of a statement: what was moved from one to another changes both. It appends and nothing else,
 * so that no order ever waits for another one here, and there is no row that two of them could want crosswise.
 */
const FUNCTION = `
create or replace function note_change() returns trigger language plpgsql as $$
declare
  n integer := 0;
  rows_of text := case tg_op
    when 'INSERT' then 'select %2$s as key from new_rows'
    when 'DELETE' then 'select %2$s as key from old_rows'
    else 'select %2$s as key from new_rows union select %2$s from old_rows' end;
begin
  -- Where the table was taken away again, nothing that is bought or sold may fail for it.
  if to_regclass('change_note') is null then return null; end if;
  while n < tg_nargs loop
    execute format('insert into change_note (kind, key) select distinct %1$L, key from (' || rows_of || ') r where key is not null',
      tg_argv[n], tg_argv[n + 1]);
    n := n + 2;
  end loop;
  return null;
end $$;`;

const EVENTS = {
  insert: "referencing new table as new_rows",
  update: "referencing old table as old_rows new table as new_rows",
  delete: "referencing old table as old_rows",
};

function triggersOf(table: string, sources: ChangeSources): string[] {
  const given = (sources[table] ?? []).flat().map((text) => `'${text.replaceAll("'", "''")}'`);
  return Object.entries(EVENTS).flatMap(([event, rows]) => [
    `drop trigger if exists note_${event} on "${table}"`,
    `create trigger note_${event} after ${event} on "${table}" ${rows} for each statement execute function note_change(${given.join(", ")})`,
  ]);
}

type Raw = { raw(sql: string): Promise<unknown> };
type Connection = Raw & { transaction(work: (transaction: Raw) => Promise<unknown>): Promise<unknown> };

const TRIES = 5;

/** One table at a time, and not for long: a shop that is open goes on selling meanwhile. */
async function watch(connection: Connection, table: string, sources: ChangeSources, tries = TRIES): Promise<void> {
  try {
    await connection.transaction(async (transaction) =>
      transaction.raw(["set local lock_timeout = '3s'", ...triggersOf(table, sources)].join(";\n")),
    );
  } catch (error) {
    if (tries <= 1) throw error;
    await watch(connection, table, sources, tries - 1);
  }
}

/** Lets changes of these tables be noted for the search index (decision 28); harmless when repeated. */
export async function noteChanges(container: MedusaContainer, sources: ChangeSources): Promise<void> {
  const connection: Connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.raw(FUNCTION);
  for (const table of Object.keys(sources)) await watch(connection, table, sources);
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * What search documents are made of: for each table the kind of thing that a row of it changes, and the column
 * (an SQL expression) that says which one. `workflows/search/changes` knows which documents a kind is part of. A table that a document's query
 * reads and that is missing here fails a test (`test/reliability/search-changes`).
 */
const SOURCES: Readonly<Record<string, readonly (readonly [kind: string, column: string])[]>> = {
  product: [["product", "id"]],
  product_variant: [["product", "product_id"]],
  product_sales_channel: [["product", "product_id"]],
  product_variant_price_set: [["variant", "variant_id"]],
  product_variant_inventory_item: [["variant", "variant_id"]],
  price: [["price_set", "price_set_id"]],
  inventory_level: [["inventory_item", "inventory_item_id"]],
  product_producer: [
    ["product", "product_id"],
    ["producer", "producer_id"],
  ],
  product_rated_product: [["product", "product_id"]],
  rated_product: [["rated_product", "id"]],
  certificate: [["rated_product", "rated_product_id"]],
  producer: [["producer", "id"]],
  producer_standard: [["producer", "producer_id"]],
  shipping_option: [["producer", "data->>'producer_id'"]],
  sales_point: [["sales_point", "id"]],
  sales_point_good: [["sales_point", "sales_point_id"]],
  territory_unit: [["unit", "code"]],
  territory_alias: [["unit", "unit_code"]],
  territory_succession: [
    ["unit", "from_code"],
    ["unit", "to_code"],
  ],
};

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

function triggersOf(table: string): string[] {
  const given = (SOURCES[table] ?? []).flat().map((text) => `'${text.replaceAll("'", "''")}'`);
  return Object.entries(EVENTS).flatMap(([event, rows]) => [
    `drop trigger if exists note_${event} on "${table}"`,
    `create trigger note_${event} after ${event} on "${table}" ${rows} for each statement execute function note_change(${given.join(", ")})`,
  ]);
}

type Raw = { raw(sql: string): Promise<unknown> };
type Connection = Raw & { transaction(work: (transaction: Raw) => Promise<unknown>): Promise<unknown> };

const TRIES = 5;

/** One table at a time, and not for long: a shop that is open goes on selling meanwhile. */
async function watch(connection: Connection, table: string, tries = TRIES): Promise<void> {
  try {
    await connection.transaction(async (transaction) =>
      transaction.raw(["set local lock_timeout = '3s'", ...triggersOf(table)].join(";\n")),
    );
  } catch (error) {
    if (tries <= 1) throw error;
    await watch(connection, table, tries - 1);
  }
}

/** Runs with `db:migrate`, once a database; harmless when repeated. */
export default async function searchChanges({ container }: { container: MedusaContainer }): Promise<void> {
  const connection: Connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.raw(FUNCTION);
  for (const table of Object.keys(SOURCES)) await watch(connection, table);
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Tables that say how the database is built or run, not what is in the shop; the search index is built anew later. */
const KEPT = [
  "mikro_orm_migrations",
  "link_module_migrations",
  "script_migrations",
  "stack_state",
  "currency",
  "payment_provider",
  "fulfillment_provider",
  "notification_provider",
  "tax_provider",
];

/**
 * Empties the shop in one transaction: every row of every table but the kept ones. Medusa fills the list of countries
 * only when it starts, so that list is set aside and put back without its regions.
 */
export async function resetDatabase(container: MedusaContainer): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.transaction(async (transaction) => {
    const { rows } = await transaction.raw<{ rows: { name: string }[] }>(
      "select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and not tablename = any(?) and tablename not like 'search_%'",
      [KEPT],
    );
    await transaction.raw("create temp table kept_countries on commit drop as select * from region_country");
    await transaction.raw(`truncate table ${rows.map(({ name }) => name).join(", ")} cascade`);
    await transaction.raw("update kept_countries set region_id = null");
    await transaction.raw("insert into region_country select * from kept_countries");
  });
}

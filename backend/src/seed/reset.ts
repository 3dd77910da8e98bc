import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Tables that say how the database is built or run, not what is in the shop. */
const KEPT = ["mikro_orm_migrations", "link_module_migrations", "script_migrations", "stack_state", "currency", "region_country", "payment_provider", "fulfillment_provider", "notification_provider", "tax_provider"];

/** Empties the shop: every row of every table but the kept ones, in one statement. */
export async function resetDatabase(container: MedusaContainer): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await connection.raw<{ rows: { name: string }[] }>(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and not tablename = any(?)", [KEPT],
  );
  if (rows.length > 0) await connection.raw(`truncate table ${rows.map(({ name }) => name).join(", ")} cascade`);
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SqlManager } from "./sql";

type Transaction = { raw(sql: string, bindings: readonly unknown[]): Promise<{ rows: unknown[] }> };
type Connection = { transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> };

/**
 * Does work that writes in several rooms in one transaction of hand-written statements: all of it stays, or nothing. A
 * service's own methods take part only where they take a {@link SqlManager}.
 */
export async function inTransaction<T>(container: MedusaContainer, work: (sql: SqlManager) => Promise<T>): Promise<T> {
  const connection: Connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return connection.transaction(async (transaction) =>
    work({
      async execute<Row>(sql: string, bindings: readonly unknown[] = []): Promise<Row[]> {
        const { rows } = await transaction.raw(sql, bindings);
        return rows as Row[];
      },
    }),
  );
}

import type { Context } from "@medusajs/framework/types";

/** The part of MikroORM's manager that hand-written statements need; bindings are `?`. */
export interface SqlManager {
  execute<Row>(sql: string, bindings?: readonly unknown[]): Promise<Row[]>;
}

/** The transaction that a service method runs in. @throws Error outside of one, which is a mistake in the code */
export function transactionOf(context: Context<SqlManager>): SqlManager {
  const { transactionManager } = context;
  if (!transactionManager) throw new Error("deliveries are written inside a transaction");
  return transactionManager;
}

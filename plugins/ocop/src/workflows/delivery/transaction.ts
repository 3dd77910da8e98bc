import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { MedusaContextType } from "@medusajs/framework/utils";
import type { SqlManager } from "../../shared/sql";

/** A transaction of one room: to be handed on to every method of the room's service, and to {@link audit}. */
export type RoomTransaction = Context<SqlManager> & {
  /** For hand-written statements; what the service was told but has not written yet is written first by `flush`. */
  transactionManager: SqlManager & { flush(): Promise<void> };
};

/** What every service of a room begins its transactions with. */
interface Repository {
  transaction<T>(work: (manager: RoomTransaction["transactionManager"]) => Promise<T>): Promise<T>;
}

function isRepository(value: unknown): value is Repository {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "transaction") === "function";
}

/**
 * Does `work` in one transaction of a room: all of it is there afterwards, or nothing. The room's service takes part when its
 * methods get the transaction as their last argument; other rooms' services do not, but for the audit trail, which is one
 * statement of its own.
 * @param room the name under which the room's module is registered
 */
export async function inTransaction<T>(
  container: MedusaContainer,
  room: string,
  work: (transaction: RoomTransaction) => Promise<T>,
): Promise<T> {
  const service: object = container.resolve(room);
  // Medusa's own decorators begin transactions by this member; there is no other door from outside of the service.
  const repository: unknown = Reflect.get(service, "baseRepository_");
  if (!isRepository(repository)) throw new Error(`the room ${room} has no storage`);
  return repository.transaction(async (transactionManager) => work({ transactionManager, __type: MedusaContextType }));
}

import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import type { CommissionRuleFacts } from "./rules/commission";
import { insertRows, type SqlManager } from "../../shared/sql";

/** What an operator says of a rule. */
export interface NewCommissionRule extends Omit<CommissionRuleFacts, "id" | "position"> {
  name: string;
}

/** Ids of all rules in their order; nobody else changes the order until the transaction ends. */
async function lockOrder(manager: SqlManager): Promise<string[]> {
  await manager.execute("lock table commission_rule in share row exclusive mode");
  const rows = await manager.execute<{ id: string }>(
    "select id from commission_rule where deleted_at is null order by position, id",
  );
  return rows.map(({ id }) => id);
}

async function number(manager: SqlManager, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await manager.execute(
      "update commission_rule set position = ?, updated_at = now() where id = ? and position <> ?",
      [index + 1, id, index + 1],
    );
  }
}

/** Adds a rule at a place counted from 1; without one before all others, because the first that fits decides. */
export async function insertRule(manager: SqlManager, rule: NewCommissionRule, position = 1): Promise<string> {
  const order = await lockOrder(manager);
  const id = generateEntityId(undefined, "crul");
  await insertRows(manager, "commission_rule", [{ id, position: 0, ...rule }], "");
  await number(manager, order.toSpliced(position - 1, 0, id));
  return id;
}

/**
 * Puts all rules into the order given.
 * @throws MedusaError conflict when the list is not exactly the rules there are: somebody added or took one away
 */
export async function reorderRules(manager: SqlManager, ids: readonly string[]): Promise<void> {
  const order = await lockOrder(manager);
  const given = new Set(ids);
  if (given.size !== ids.length || ids.length !== order.length || !order.every((id) => given.has(id))) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "These are not the rules there are", "commission_order_stale");
  }
  await number(manager, ids);
}

import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { StockHold } from "./models/stock-hold";
import { type Supply, type Verdict, verdictOn } from "./rules/verdict";
import { listed, type SqlManager } from "../../shared/sql";
import { LIVE, LOCK_LEVELS, OTHERS } from "./sql";

export interface HoldInput {
  cart_id: string;
  sales_channel_id: string;
  /** Inventory item -> pieces of the whole cart. */
  demand: ReadonlyMap<string, number>;
  minutes: number;
  /** True when the cart is becoming an order. */
  completing: boolean;
}

/** Storage of holds: what one cart is promised is taken from what others are told is free. */
export class StockModuleService extends MedusaService({ StockHold }) {
  /**
   * Holds the goods of a whole cart, or nothing when not all of them are free. An earlier hold of the cart is replaced,
   * and kept when the new one is refused. The stock levels stay locked until the hold is written.
   */
  @InjectTransactionManager()
  async placeHold(
    input: HoldInput,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<{ verdict: Verdict; supply: Map<string, Supply> }> {
    const sql = managerOf(context.transactionManager);
    const items = [...input.demand.keys()].sort();
    const levels = await sql.execute<{ inventory_item_id: string; unreserved: number }>(LOCK_LEVELS(items), [
      ...items,
      input.sales_channel_id,
    ]);
    const others = await sql.execute<{ inventory_item_id: string; held: number; completing: number }>(OTHERS(items), [
      ...items,
      input.cart_id,
    ]);
    const supply = new Map<string, Supply>();
    for (const { inventory_item_id: item, unreserved } of levels) {
      const known = supply.get(item) ?? { unreserved: 0, held: 0, completing: 0 };
      supply.set(item, { ...known, unreserved: known.unreserved + unreserved });
    }
    for (const { inventory_item_id: item, held, completing } of others) {
      const known = supply.get(item);
      if (known) supply.set(item, { ...known, held, completing });
    }
    const verdict = verdictOn(input.demand, supply);
    if (verdict === "fits") await this.write(sql, input, items);
    return { verdict, supply };
  }

  /**
   * Says that a cart is becoming an order, and keeps its hold alive meanwhile.
   * @returns what it holds (inventory item -> pieces); empty when its time was over
   */
  @InjectManager()
  async beginCompletion(
    cartId: string,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<Map<string, number>> {
    const rows = await managerOf(context.manager).execute<{ inventory_item_id: string; quantity: number }>(
      `update stock_hold set completing_at = now(), expires_at = greatest(expires_at, now() + interval '2 minutes')
       where cart_id = ? and ${LIVE} returning inventory_item_id, quantity`,
      [cartId],
    );
    return new Map(rows.map(({ inventory_item_id, quantity }) => [inventory_item_id, quantity]));
  }

  /** Gives the goods of carts free again; harmless for a cart without a hold. */
  @InjectManager()
  async releaseHolds(cartIds: readonly string[], @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    if (cartIds.length === 0) return;
    await managerOf(context.manager).execute(`delete from stock_hold where cart_id in (${listed(cartIds)})`, cartIds);
  }

  /** Deletes holds whose time is over; they count for nothing already. */
  @InjectManager()
  async deleteExpired(@MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    await managerOf(context.manager).execute("delete from stock_hold where expires_at <= now()");
  }

  private async write(sql: SqlManager, input: HoldInput, items: readonly string[]): Promise<void> {
    const rows = items.flatMap((item) => [
      generateEntityId(undefined, "hold"),
      input.cart_id,
      item,
      input.demand.get(item) ?? 0,
      input.minutes,
      input.completing,
    ]);
    const row = `(?, ?, ?, ?, now() + ? * interval '1 minute', case when ? then now() end)`;
    await sql.execute(
      `with gone as (delete from stock_hold where cart_id = ? and inventory_item_id not in (${listed(items)}))
       insert into stock_hold (id, cart_id, inventory_item_id, quantity, expires_at, completing_at)
       values ${items.map(() => row).join(", ")}
       on conflict (cart_id, inventory_item_id) where deleted_at is null do update
       set quantity = excluded.quantity, expires_at = excluded.expires_at, completing_at = excluded.completing_at,
         updated_at = now()`,
      [input.cart_id, ...items, ...rows],
    );
  }
}

function managerOf(manager: SqlManager | undefined): SqlManager {
  if (!manager) throw new Error("holds are written with a manager");
  return manager;
}

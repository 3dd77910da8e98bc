import { onDatabase } from "./audit";
import { type Buyable, buyables } from "./checkout";
import { operatorJson } from "./parts";

/** A good and where its stock lies. */
export interface Stocked extends Buyable {
  item: string;
  location: string;
}

interface InventoryAnswer {
  variant: {
    inventory_items: {
      inventory_item_id: string;
      inventory: { location_levels: { location_id: string }[] };
    }[];
  };
}

/** Finds the inventory item and the place of a good. */
export async function stocked(good: Buyable): Promise<Stocked> {
  const fields = "inventory_items.inventory_item_id,inventory_items.inventory.location_levels.location_id";
  const { variant } = await operatorJson<InventoryAnswer>(
    `/admin/products/${good.product_id}/variants/${good.variant_id}?fields=${encodeURIComponent(fields)}`,
  );
  const [kit] = variant.inventory_items;
  const location = kit?.inventory.location_levels[0]?.location_id;
  if (kit === undefined || location === undefined) throw new Error(`${good.title} has no stock`);
  return { ...good, item: kit.inventory_item_id, location };
}

/** The cheapest good of which there are so many pieces, held by no cart of another test. */
export async function cheapestGood(atLeast: number): Promise<Stocked> {
  const [cheapest] = (await buyables(atLeast)).toSorted((a, b) => a.price - b.price);
  if (cheapest === undefined) throw new Error("the demo shop has nothing in stock");
  const good = await stocked(cheapest);
  await letHoldsExpire();
  return good;
}

/** What the database says of one inventory item. */
export interface Level {
  stocked: number;
  reserved: number;
  /** Sum of the reservations that stand; equals `reserved` when the stock adds up. */
  reservations: number;
}

export async function levelOf({ item }: { item: string }): Promise<Level> {
  const [level] = await onDatabase(
    async (client) =>
      (
        await client.query<Level>(
          `select sum(stocked_quantity)::float8 as stocked, sum(reserved_quantity)::float8 as reserved,
             coalesce((select sum(quantity) from reservation_item r
               where r.inventory_item_id = $1 and r.deleted_at is null), 0)::float8 as reservations
           from inventory_level where inventory_item_id = $1 and deleted_at is null`,
          [item],
        )
      ).rows,
  );
  if (level === undefined) throw new Error(`${item} has no level`);
  return level;
}

/** The operator counts the shelf: so many pieces are there beside those that orders have reserved. */
export async function setFree(good: Stocked, free: number): Promise<void> {
  const { reserved } = await levelOf(good);
  await operatorJson(`/admin/inventory-items/${good.item}/location-levels/${good.location}`, {
    method: "POST",
    body: JSON.stringify({ stocked_quantity: reserved + free }),
  });
}

/** A quarter of an hour goes by: all holds run out. */
export async function letHoldsExpire(): Promise<void> {
  await onDatabase(async (client) =>
    client.query("update stock_hold set expires_at = now() - interval '1 second', completing_at = null"),
  );
}

/** Locks in force on these keys: inventory items or carts. */
export async function locksOn(keys: readonly string[]): Promise<string[]> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ key: string }>("select key from held_lock where key = any($1)", [keys]);
    return rows.map(({ key }) => key);
  });
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { COMPLETION_SECONDS, type Supply } from "../../modules/stock/rules/verdict";
import { select } from "../../shared/database";
import type { Kit, StockLine } from "./demand";

/** What variants consist of in the warehouse; a variant whose stock is not counted has no entry. */
export async function readKits(container: MedusaContainer, lines: readonly StockLine[]): Promise<Map<string, Kit>> {
  const variants = [...new Set(lines.map(({ variantId }) => variantId))];
  if (variants.length === 0) return new Map();
  const rows = await select<{ variant_id: string; title: string; item: string; required: number }>(
    container,
    `select v.id as variant_id, p.title, l.inventory_item_id as item, l.required_quantity as required
     from product_variant v join product p on p.id = v.product_id
     join product_variant_inventory_item l on l.variant_id = v.id and l.deleted_at is null
     where v.id = any(:variants) and v.manage_inventory and v.deleted_at is null`,
    { variants },
  );
  const kits = new Map<string, Kit>();
  for (const { variant_id, title, item, required } of rows) {
    const kit = kits.get(variant_id) ?? { title, parts: [] };
    kit.parts.push({ item, required });
    kits.set(variant_id, kit);
  }
  return kits;
}

/** What there is of inventory items for one cart, read without locking anything. */
export async function readSupply(
  container: MedusaContainer,
  { cartId, salesChannelId, items }: { cartId: string; salesChannelId: string; items: readonly string[] },
): Promise<Map<string, Supply>> {
  if (items.length === 0) return new Map();
  const rows = await select<Supply & { item: string }>(
    container,
    `select i.item, coalesce(sum(l.stocked_quantity - l.reserved_quantity), 0)::float8 as unreserved,
       coalesce((select sum(h.quantity) from stock_hold h where h.inventory_item_id = i.item and h.cart_id <> :cart
         and h.expires_at > now() and h.deleted_at is null), 0)::float8 as held,
       coalesce((select sum(h.quantity) from stock_hold h where h.inventory_item_id = i.item and h.cart_id <> :cart
         and h.expires_at > now() and h.deleted_at is null
         and h.completing_at > now() - interval '${COMPLETION_SECONDS} seconds'), 0)::float8 as completing
     from unnest(cast(:items as text[])) i(item)
     left join inventory_level l on l.inventory_item_id = i.item and l.deleted_at is null
       and l.location_id in (select s.stock_location_id from sales_channel_stock_location s
         where s.sales_channel_id = :channel and s.deleted_at is null)
     group by i.item`,
    { items, cart: cartId, channel: salesChannelId },
  );
  return new Map(rows.map(({ item, ...supply }) => [item, supply]));
}

/** A cart as far as its goods matter. */
export interface StockCart {
  id: string;
  sales_channel_id: string;
  lines: StockLine[];
}

const LINES = `coalesce((select json_agg(json_build_object(
    'line', i.id, 'variantId', i.variant_id, 'quantity', i.quantity) order by i.created_at, i.id)
  from cart_line_item i where i.cart_id = c.id and i.deleted_at is null and i.variant_id is not null), '[]') as lines`;
const OPEN = "c.deleted_at is null and c.completed_at is null and c.sales_channel_id is not null";

/** An open cart; null when there is none or it is an order already. */
export async function readOpenCart(container: MedusaContainer, id: string): Promise<StockCart | null> {
  const [cart] = await select<StockCart>(
    container,
    `select c.id, c.sales_channel_id, ${LINES} from cart c where c.id = :id and ${OPEN}`,
    { id },
  );
  return cart ?? null;
}

/** The open cart behind a payment collection; null when there is none or it is an order already. */
export async function readCartOfCollection(
  container: MedusaContainer,
  collectionId: string,
): Promise<StockCart | null> {
  const [cart] = await select<StockCart>(
    container,
    `select c.id, c.sales_channel_id, ${LINES} from cart_payment_collection l join cart c on c.id = l.cart_id and ${OPEN}
     where l.payment_collection_id = :collection and l.deleted_at is null limit 1`,
    { collection: collectionId },
  );
  return cart ?? null;
}

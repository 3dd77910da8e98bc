import { listed } from "../../shared/sql";
import { COMPLETION_SECONDS } from "./rules/verdict";

/** A hold that still counts. */
export const LIVE = "expires_at > now() and deleted_at is null";

const COMPLETION_TAKES = `interval '${COMPLETION_SECONDS} seconds'`;

/** Locks the levels of inventory items in the places that a sales channel sells from. Bindings: items, channel. */
export const LOCK_LEVELS = (items: readonly string[]): string => `
select l.inventory_item_id, (l.stocked_quantity - l.reserved_quantity)::float8 as unreserved
from inventory_level l
where l.inventory_item_id in (${listed(items)}) and l.deleted_at is null
  and exists (select 1 from sales_channel_stock_location s
    where s.stock_location_id = l.location_id and s.sales_channel_id = ? and s.deleted_at is null)
order by l.inventory_item_id, l.id for update`;

/** What other carts hold of inventory items. Bindings: items, cart. */
export const OTHERS = (items: readonly string[]): string => `
select inventory_item_id, sum(quantity)::float8 as held,
  coalesce(sum(quantity) filter (where completing_at > now() - ${COMPLETION_TAKES}), 0)::float8 as completing
from stock_hold where inventory_item_id in (${listed(items)}) and cart_id <> ? and ${LIVE} group by 1`;

/**
 * SQL of how many pieces of variant `alias` can still be bought, by whatever of its inventory is scarcest; null for a
 * variant without inventory.
 */
export function availablePiecesSql(alias: string): string {
  return `(
    select min(floor(level.available / item.required_quantity))::int from product_variant_inventory_item item
    left join lateral (
      select coalesce(sum(l.stocked_quantity - l.reserved_quantity), 0) as available
      from inventory_level l where l.inventory_item_id = item.inventory_item_id and l.deleted_at is null) level on true
    where item.variant_id = ${alias}.id and item.deleted_at is null)`;
}

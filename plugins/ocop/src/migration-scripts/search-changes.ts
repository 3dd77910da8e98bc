import type { MedusaContainer } from "@medusajs/framework/types";
import { type ChangeSources, noteChanges } from "../shared/change-notes";

/**
 * What search documents are made of: for each table the kind of thing that a row of it changes, and the column
 * (an SQL expression) that says which one. `workflows/search/changes` knows which documents a kind is part of. A table that a document's query
 * reads and that no such script names fails a test (`test/reliability/search-changes`).
 */
const SOURCES: ChangeSources = {
  product: [["product", "id"]],
  product_variant: [["product", "product_id"]],
  product_sales_channel: [["product", "product_id"]],
  product_variant_price_set: [["variant", "variant_id"]],
  product_variant_inventory_item: [["variant", "variant_id"]],
  price: [["price_set", "price_set_id"]],
  inventory_level: [["inventory_item", "inventory_item_id"]],
  product_producer: [
    ["product", "product_id"],
    ["producer", "producer_id"],
  ],
  product_rated_product: [["product", "product_id"]],
  rated_product: [["rated_product", "id"]],
  certificate: [["rated_product", "rated_product_id"]],
  producer: [["producer", "id"]],
  producer_standard: [["producer", "producer_id"]],
  shipping_option: [["producer", "data->>'producer_id'"]],
  sales_point: [["sales_point", "id"]],
  sales_point_good: [["sales_point", "sales_point_id"]],
  territory_unit: [["unit", "code"]],
  territory_alias: [["unit", "unit_code"]],
  territory_succession: [
    ["unit", "from_code"],
    ["unit", "to_code"],
  ],
};

/** Runs with `db:migrate`, once a database; harmless when repeated. */
export default async function searchChanges({ container }: { container: MedusaContainer }): Promise<void> {
  await noteChanges(container, SOURCES);
}

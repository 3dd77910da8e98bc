import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { select } from "../../shared/database";
import { variantShown } from "../../shared/variant-title";

/**
 * The names of a producer's good as they are now.
 * @throws MedusaError not_found `product_not_found` for a good or a variant of anybody else
 */
export async function ownProduct(
  container: MedusaContainer,
  { producer_id, product_id, variant_id }: { producer_id: string; product_id: string; variant_id: string | null },
): Promise<{ product_title: string; variant_title: string | null }> {
  const [row] = await select<{ title: string; variant: string | null; known: boolean }>(
    container,
    `select p.title, v.title as variant, v.id is not null as known
     from product p
     join product_producer link on link.product_id = p.id and link.producer_id = :producer_id and link.deleted_at is null
     left join product_variant v on v.product_id = p.id and v.id = :variant_id and v.deleted_at is null
     where p.id = :product_id and p.deleted_at is null`,
    { producer_id, product_id, variant_id: variant_id ?? "" },
  );
  if (row === undefined || (variant_id !== null && !row.known))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "The producer has no such product", "product_not_found");
  return { product_title: row.title, variant_title: variantShown(row.variant, row.title) };
}

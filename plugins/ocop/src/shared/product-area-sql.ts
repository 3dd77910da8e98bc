import { areaSql } from "./area";

/**
 * SQL condition that a product of the register lies in the area: by its own place, or by that of its producer where it has
 * none of its own.
 * @param product alias of `rated_product`
 * @param producer alias of its producer, joined from the left: a product that nobody sells lies where it says itself
 */
export function productAreaSql(product: string, producer: string): string {
  const own = ["province_code", "commune_code", "district_code"].map((column) => `${product}.${column}`).join(", ");
  return `(${areaSql(product)} or (coalesce(${own}) is null and ${areaSql(producer)}))`;
}

/** Joins of a product of the register with its product of the shop `p` and its producer `m`, which both may be missing. */
export const productMakerJoins = (product: string): string => `
  left join product_rated_product link on link.rated_product_id = ${product}.id and link.deleted_at is null
  left join product p on p.id = link.product_id and p.deleted_at is null
  left join product_producer made on made.product_id = p.id and made.deleted_at is null
  left join producer m on m.id = made.producer_id and m.deleted_at is null`;

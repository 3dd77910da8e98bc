import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import { visibleProductSql } from "../../shared/visible-product-sql";

/** Products of a producer that are on sale, by title; of `ids` alone when given. */
export async function productsOnSale(
  container: MedusaContainer,
  producerId: string,
  ids?: readonly string[],
): Promise<{ id: string; title: string }[]> {
  return select<{ id: string; title: string }>(
    container,
    `select p.id, p.title from product p
     join product_producer made on made.product_id = p.id and made.producer_id = :producerId and made.deleted_at is null
     where ${visibleProductSql("p", "adults")} ${ids === undefined ? "" : "and p.id = any(:ids)"}
     order by p.title collate "vi-x-icu", p.id`,
    { producerId, ...(ids === undefined ? {} : { ids }) },
  );
}

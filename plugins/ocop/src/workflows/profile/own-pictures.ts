import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";

/** Addresses of the pictures that a producer may show: what it shows now, what it sent, and those of its products. */
export async function ownPictures(container: MedusaContainer, producerId: string): Promise<string[]> {
  const rows = await select<{ address: string }>(
    container,
    `select jsonb_array_elements_text(photos) as address from producer
       where id = :producerId and jsonb_typeof(photos) = 'array'
     union
     select url from listing_picture where producer_id = :producerId and deleted_at is null
     union
     select unnest(array_remove(array[p.thumbnail, i.url], null)) from product_producer made
     join product p on p.id = made.product_id and p.deleted_at is null
     left join image i on i.product_id = p.id and i.deleted_at is null
     where made.producer_id = :producerId and made.deleted_at is null
     order by 1`,
    { producerId },
  );
  return rows.map(({ address }) => address);
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

type Connection = { raw(sql: string, bindings: Record<string, unknown>): Promise<unknown> };

/**
 * Gives each product that a producer makes its listing, and each listing its product's maker: products also come and go by
 * operators, imports and builders. Nothing is written while nothing is missing.
 */
export async function followProducts(container: MedusaContainer, producerId: string): Promise<void> {
  const connection: Connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.raw(
    `insert into listing (id, producer_id, product_id, status, content, reviewed_prices)
     select 'lst_' || regexp_replace(p.id, '^prod_', ''), made.producer_id, p.id, 'live', '{}'::jsonb, '{}'::jsonb
     from product_producer made join product p on p.id = made.product_id and p.deleted_at is null
     where made.producer_id = :producerId and made.deleted_at is null
       and not exists (select 1 from listing l where l.product_id = p.id)
     on conflict do nothing`,
    { producerId },
  );
  await connection.raw(
    `update listing l set producer_id = made.producer_id, updated_at = now() from product_producer made
     where made.product_id = l.product_id and made.deleted_at is null and made.producer_id = :producerId
       and l.producer_id <> made.producer_id and l.deleted_at is null`,
    { producerId },
  );
}

/** SQL condition "listing `l` is the producer's own": a live one stands as long as the producer makes its product. */
export const OWN = `l.producer_id = :producerId and l.deleted_at is null
  and (l.product_id is null or exists (select 1 from product_producer made
    join product p on p.id = made.product_id and p.deleted_at is null
    where made.product_id = l.product_id and made.producer_id = :producerId and made.deleted_at is null))`;

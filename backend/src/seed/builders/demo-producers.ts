import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "ocop/shared/database";

/** The two demo producers with most goods: those whose members have logins. */
export async function demoProducers(container: MedusaContainer): Promise<{ id: string; name: string }[]> {
  return select<{ id: string; name: string }>(
    container,
    `select p.id, p.name from producer p join product_producer l on l.producer_id = p.id and l.deleted_at is null
     where p.is_demo and p.status = 'active' and p.deleted_at is null
     group by p.id, p.name, p.short_id order by count(*) desc, p.short_id limit 2`,
    {},
  );
}

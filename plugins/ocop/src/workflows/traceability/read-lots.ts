import type { MedusaContainer } from "@medusajs/framework/types";
import type { LotQuery, LotRow, LotsAnswer } from "../../contract/lot";
import { select } from "../../shared/database";

const MATCHING = `from lot l where l.producer_id = :producer_id and l.deleted_at is null
  and l.number ilike :pattern and (:product_id = '' or l.product_id = :product_id) and (:status = '' or l.status = :status)`;

/** A page of a producer's lots, the newest first. */
export async function readLots(
  container: MedusaContainer,
  producerId: string,
  { q, product_id, status, limit, offset }: LotQuery,
): Promise<LotsAnswer> {
  const bindings = {
    producer_id: producerId,
    pattern: `%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%`,
    product_id: product_id ?? "",
    status: status ?? "",
  };
  const [lots, [total]] = await Promise.all([
    select<LotRow>(
      container,
      `select l.id, l.number, l.status, l.product_id, l.product_title, l.variant_title, l.made_on, l.best_before,
         l.quantity, l.unit ${MATCHING} order by l.made_on desc, l.created_at desc, l.id limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(container, `select count(*)::int as count ${MATCHING}`, bindings),
  ]);
  return { lots, count: total?.count ?? 0, limit, offset };
}

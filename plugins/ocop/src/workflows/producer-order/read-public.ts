import type { MedusaContainer } from "@medusajs/framework/types";
import type { PublicOrder } from "../../contract/order";
import { isBeforePacking } from "../../modules/marketplace/rules/status";
import { select } from "../../shared/database";

type PublicPart = PublicOrder["parts"][number];

interface PartRow extends Omit<PublicPart, "producer" | "promised_days" | "tracking" | "cancellable"> {
  name: string | null;
  slug: string | null;
  promised_days_min: number | null;
  promised_days_max: number | null;
  carrier: string | null;
  tracking_code: string | null;
}

/** The parts of an order as its buyer may read them: no ids, no commission, no tax of the producer's. */
export async function readPublicParts(container: MedusaContainer, orderId: string): Promise<PublicPart[]> {
  const rows = await select<PartRow>(
    container,
    `select po.number, p.name, p.slug, po.status, po.mode, po.delivery_name, po.promised_days_min, po.promised_days_max,
       po.carrier, po.tracking_code, po.total,
       coalesce((select sum(r.amount) from producer_refund r
         where r.producer_order_id = po.id and r.deleted_at is null), 0)::float8 as taken_back
     from producer_order po left join producer p on p.id = po.producer_id
     where po.order_id = :order and po.deleted_at is null order by po.sequence`,
    { order: orderId },
  );
  return rows.map(
    ({ name, slug, promised_days_min: min, promised_days_max: max, carrier, tracking_code: code, ...row }) => ({
      ...row,
      producer: { name: name ?? "", slug: slug ?? "" },
      promised_days: min === null || max === null ? null : { min, max },
      tracking: carrier === null && code === null ? null : { carrier, code },
      cancellable: isBeforePacking(row.status),
    }),
  );
}

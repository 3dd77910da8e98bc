import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "../../modules/marketplace";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { ORDER_PAID } from "../../shared/events";

/**
 * Books the sale of every part of an order whose money has arrived whole: cards and bank transfers, where the market
 * holds the money. Cash is booked a parcel at a time when it is collected. Booking twice books once.
 * @returns how many ledger entries are new
 */
export async function bookPaidOrder(container: MedusaContainer, orderId: string): Promise<number> {
  const due = await select<{ id: string }>(
    container,
    `select po.id from producer_order po
     where po.order_id = :order and po.payment_method <> 'cod' and po.deleted_at is null
       and coalesce((select sum(pc.captured_amount) from order_payment_collection opc
             join payment_collection pc on pc.id = opc.payment_collection_id and pc.deleted_at is null
             where opc.order_id = po.order_id and opc.deleted_at is null), 0)
         >= (select sum(part.total) from producer_order part where part.order_id = po.order_id and part.deleted_at is null)
            - coalesce((select sum(r.amount - r.paid_back) from producer_refund r where r.order_id = po.order_id), 0)
     order by po.sequence`,
    { order: orderId },
  );
  const service: MarketplaceModuleService = container.resolve(MARKETPLACE_MODULE);
  let fresh = 0;
  for (const { id } of due) fresh += await service.bookSale(id, todayInHoChiMinh());
  if (fresh > 0) await container.resolve(Modules.EVENT_BUS).emit({ name: ORDER_PAID, data: { id: orderId } });
  return fresh;
}

/** The order behind a payment, or null when it has none (yet): the order may be made after the money. */
export async function orderOfPayment(container: MedusaContainer, paymentId: string): Promise<string | null> {
  const [row] = await select<{ order_id: string }>(
    container,
    `select opc.order_id from payment p join order_payment_collection opc
       on opc.payment_collection_id = p.payment_collection_id and opc.deleted_at is null where p.id = :id`,
    { id: paymentId },
  );
  return row?.order_id ?? null;
}

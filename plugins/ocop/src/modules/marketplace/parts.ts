import { MedusaError } from "@medusajs/framework/utils";
import type { PaymentMethod, ProducerOrderStatus } from "../../shared/marketplace-vocabulary";
import type { BookedLine, BookedPart } from "./rules/entries";
import type { SqlManager } from "../../shared/sql";

/** A part under its lock, with what refunds have taken of it. Đồng. */
export interface LockedPart extends BookedPart {
  order_id: string;
  number: string;
  status: ProducerOrderStatus;
  payment_method: PaymentMethod;
  total: number;
  paid_at: Date | null;
  lines: (BookedLine & { order_line_id: string; total: number; refunded_amount: number })[];
  /** Delivery that refunds took already. */
  delivery_refunded: number;
}

/**
 * Reads a part and keeps everybody else from changing it until the transaction ends.
 * @throws MedusaError not_found
 */
export async function lockPart(manager: SqlManager, id: string): Promise<LockedPart> {
  const [part] = await manager.execute<Omit<LockedPart, "lines" | "delivery_refunded">>(
    `select id, order_id, number, producer_id, status, payment_method, total, paid_at, delivery_total, delivery_market
     from producer_order where id = ? and deleted_at is null for update`,
    [id],
  );
  if (!part) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no part ${id}`, "order_not_found");
  const lines = await manager.execute<LockedPart["lines"][number]>(
    `select id, order_line_id, quantity, item_total, discount_total, discount_market, total, commission, vat_withheld,
       pit_withheld, cancelled_quantity, refunded_amount
     from producer_order_line where producer_order_id = ? and deleted_at is null order by id`,
    [id],
  );
  const [refunded] = await manager.execute<{ delivery: string }>(
    "select coalesce(sum(delivery_amount), 0) as delivery from producer_refund where producer_order_id = ? and deleted_at is null",
    [id],
  );
  return { ...part, lines, delivery_refunded: Number(refunded?.delivery ?? 0) };
}

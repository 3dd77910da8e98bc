import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import type { RefundKind } from "../../shared/marketplace-vocabulary";

/** A refund as its buyer may know it: what, how much and how, but not the shop's own reason. Đồng. */
export interface MailRefund {
  id: string;
  order_id: string;
  producer_order_id: string;
  kind: RefundKind;
  amount: number;
  delivery_amount: number;
  /** Of the amount, what had been paid and goes back. */
  paid_back: number;
  lines: { producer_order_line_id: string; quantity: number; amount: number }[];
}

/** The order of a part; null for a part that is gone. */
export async function orderOfPart(container: MedusaContainer, partId: string): Promise<string | null> {
  const [row] = await select<{ order_id: string }>(
    container,
    "select order_id from producer_order where id = :id and deleted_at is null",
    { id: partId },
  );
  return row?.order_id ?? null;
}

/** Null for a refund that is gone. */
export async function readMailRefund(container: MedusaContainer, id: string): Promise<MailRefund | null> {
  const [row] = await select<MailRefund>(
    container,
    `select id, order_id, producer_order_id, kind, amount, delivery_amount, paid_back, lines
     from producer_refund where id = :id and deleted_at is null`,
    { id },
  );
  return row ?? null;
}

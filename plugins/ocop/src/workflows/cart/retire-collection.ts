import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { select } from "../../shared/database";

/**
 * Parts a cart from a payment collection whose money was taken and given back, so that it pays from a fresh one: what was
 * captured and refunded before the order existed must never count as the order's. Sessions that are still open there end.
 */
export async function retireCollection(container: MedusaContainer, cartId: string): Promise<void> {
  const retired = await select<{ id: string; sessions: string[] }>(
    container,
    `select pc.id, coalesce((select array_agg(s.id) from payment_session s
       where s.payment_collection_id = pc.id and s.authorized_at is null and s.deleted_at is null), '{}') as sessions
     from cart_payment_collection l join payment_collection pc on pc.id = l.payment_collection_id
     join cart c on c.id = l.cart_id and c.completed_at is null
     where l.cart_id = :cart and l.deleted_at is null and pc.refunded_amount > 0`,
    { cart: cartId },
  );
  for (const { id, sessions } of retired) {
    for (const session of sessions) await container.resolve(Modules.PAYMENT).deletePaymentSession(session);
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss({
      [Modules.CART]: { cart_id: cartId },
      [Modules.PAYMENT]: { payment_collection_id: id },
    });
  }
}

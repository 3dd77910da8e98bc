import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { lineFault, readGoods, type LineFault } from "../cart";

interface CompletedCart {
  completed_at?: string | Date | null;
  items?: { title: string; variant_id?: string | null; quantity: unknown; unit_price: unknown }[] | null;
}

const reasons: Record<LineFault, string> = {
  product_unavailable: "is no longer sold",
  quantity_invalid: "has a quantity that is not a whole number of pieces",
  price_invalid: "has a price that is not whole đồng",
};

/**
 * Last check before an order is made, whichever way the cart came here (storefront,
 * webhook, script): goods for adults, withdrawn goods and amounts that are not whole
 * đồng never become an order. It only reads: Medusa builds the order from the cart
 * as it was before this hook. A cart that is an order already passes, because
 * completing twice answers with the same order.
 *
 * Medusa takes one handler per hook; further checks are added inside this one.
 */
completeCartWorkflow.hooks.validate(async ({ cart }: { cart: CompletedCart }, { container }) => {
  if (cart.completed_at) return;
  const items = cart.items ?? [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const goods = await readGoods(
    query,
    items.flatMap((item) => item.variant_id ?? []),
  );
  for (const item of items) {
    const known = item.variant_id ? (goods.get(item.variant_id) ?? null) : null;
    const fault = lineFault({ quantity: item.quantity, unitPrice: item.unit_price, goods: known });
    if (fault !== null) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `"${item.title}" ${reasons[fault]}`, fault);
    }
  }
});

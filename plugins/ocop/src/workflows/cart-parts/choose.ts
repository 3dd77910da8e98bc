import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { addShippingMethodToCartWorkflow, refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows";
import { readCartFacts, type CartFacts } from "./read";

export type DeliveryPick = { producer_id: string; option_id: string };

function checkPicks(facts: CartFacts, picks: readonly DeliveryPick[]): void {
  const seen = new Set<string>();
  for (const { producer_id, option_id } of picks) {
    const option = facts.options.find(({ id }) => id === option_id);
    const shipped = facts.lines.some((line) => line.producer_id === producer_id && line.requires_shipping);
    if (option?.data.producer_id !== producer_id || !shipped || seen.has(producer_id)) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such way of delivery", "delivery_unknown");
    }
    seen.add(producer_id);
  }
}

/** Methods of producers that have nothing to ship in this cart any more, and second ones of those that have. */
function strayMethods(facts: CartFacts): string[] {
  const shipping = new Set(facts.lines.flatMap((line) => (line.requires_shipping ? (line.producer_id ?? []) : [])));
  const seen = new Set<string>();
  return facts.methods.flatMap(({ id, producer_id }) => {
    if (producer_id === null || !shipping.has(producer_id) || seen.has(producer_id)) return [id];
    seen.add(producer_id);
    return [];
  });
}

async function dropStrays(container: MedusaContainer, cartId: string, facts: CartFacts): Promise<CartFacts> {
  const strays = strayMethods(facts);
  if (strays.length === 0) return facts;
  await container.resolve(Modules.CART).deleteShippingMethods(strays);
  await refreshCartItemsWorkflow(container).run({ input: { cart_id: cartId } });
  return (await readCartFacts(container, cartId)) ?? facts;
}

/**
 * Sets one way of delivery for each producer named; one workflow for all of them. Ways of producers that have nothing in
 * the cart any more go.
 * @throws MedusaError not_found (`delivery_unknown`) for a producer that ships nothing here, or a way that is not its own
 */
export async function chooseDeliveries(
  container: MedusaContainer,
  cartId: string,
  picks: readonly DeliveryPick[],
): Promise<CartFacts | null> {
  const facts = await readCartFacts(container, cartId);
  if (facts === null) return null;
  checkPicks(facts, picks);
  if (picks.length > 0) {
    const options = picks.map(({ option_id }) => ({ id: option_id }));
    await addShippingMethodToCartWorkflow(container).run({ input: { cart_id: cartId, options } });
  }
  const now = await readCartFacts(container, cartId);
  return now === null ? null : dropStrays(container, cartId, now);
}

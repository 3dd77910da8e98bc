import { api, apiJson } from "./stack";

/** How an attempt to buy ended: an order, a plain word that there is not enough, or anything else. */
export type Ending = "order" | "insufficient_inventory" | string;

async function ending(answer: Response): Promise<Ending> {
  const body = (await answer.json()) as { type?: string; code?: string };
  return answer.ok && body.type === "order" ? "order" : (body.code ?? `status ${answer.status}`);
}

/**
 * Opens a payment for a cart; null when it is open, else the error code.
 * @param write another way to write the address
 */
export async function openPayment(
  cartId: string,
  provider_id = "pp_cod_cod",
  write: (path: string) => string = (path) => path,
): Promise<string | null> {
  const { payment_collection } = await apiJson<{ payment_collection: { id: string } }>("/store/payment-collections", {
    method: "POST",
    body: JSON.stringify({ cart_id: cartId }),
  });
  const answer = await api(write(`/store/payment-collections/${payment_collection.id}/payment-sessions`), {
    method: "POST",
    body: JSON.stringify({ provider_id }),
  });
  if (answer.ok) return null;
  return ((await answer.json()) as { code?: string }).code ?? `status ${answer.status}`;
}

/** Turns a cart whose payment is open into an order. */
export async function complete(cartId: string): Promise<Ending> {
  return ending(await api(`/store/carts/${cartId}/complete?fields=id`, { method: "POST", body: "{}" }));
}

/** Opens the payment and completes. */
export async function buy(cartId: string): Promise<Ending> {
  return (await openPayment(cartId)) ?? complete(cartId);
}

/** How often each ending came. */
export function tally(endings: readonly Ending[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of endings) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}

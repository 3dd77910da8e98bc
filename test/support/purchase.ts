import { apiJson } from "./stack";
import { address, buyables, openCash, prepareForCash, region, type Buyable } from "./checkout";

export interface Wanted {
  variant_id: string;
  quantity?: number;
}

interface CartAnswer {
  cart: { id: string };
}

/** A cart with these goods. */
export async function cartOf(goods: readonly Wanted[], more: Record<string, unknown> = {}): Promise<string> {
  const { id } = await region();
  const items = goods.map(({ variant_id, quantity = 1 }) => ({ variant_id, quantity }));
  const { cart } = await apiJson<CartAnswer>("/store/carts?fields=id", {
    method: "POST",
    body: JSON.stringify({ region_id: id, email: "nguoi-mua@example.com", items, ...more }),
  });
  return cart.id;
}

/** A cart with these goods that only needs to be completed; its address comes with the first request. */
export async function readyCart(goods: readonly Wanted[]): Promise<string> {
  const id = await cartOf(goods, { shipping_address: address });
  await openCash(id);
  return id;
}

interface PartsAnswer {
  parts: { producer: { id: string }; mode: string; lines: { line_id: string }[] }[];
}

/** Goods of that many different producers that are shipped and well in stock; one each. */
export async function buyablesOfProducers(count: number, atLeast = 10): Promise<Buyable[]> {
  const found = new Map<string, Buyable>();
  for (const good of await buyables(atLeast)) {
    if (found.size >= count) break;
    const { parts } = await apiJson<PartsAnswer>(`/store/carts/${await cartOf([good])}/parts`);
    const [part] = parts;
    if (part?.mode === "delivery" && !found.has(part.producer.id)) found.set(part.producer.id, good);
  }
  if (found.size < count) throw new Error(`the demo shop has no goods of ${count} producers in stock`);
  return [...found.values()];
}

/** Completes a cart with cash on delivery. */
export async function placeCash(cartId: string): Promise<{ order_id: string; token: string; total: number }> {
  const { total } = await prepareForCash(cartId);
  const { order } = await apiJson<{ order: { id: string } }>(`/store/carts/${cartId}/complete`, { method: "POST" });
  const { token } = await apiJson<{ token: string }>("/store/order-links", {
    method: "POST",
    body: JSON.stringify({ cart_id: cartId }),
  });
  return { order_id: order.id, token, total };
}

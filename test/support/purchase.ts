import { apiJson } from "./stack";
import {
  address,
  type Buyable,
  buyables,
  chooseCheapest,
  completed,
  metadata,
  openCashSession,
  prepareForCash,
  region,
} from "./checkout";

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

/** A cart with these goods that only needs a payment; its address comes with the first request. The total is in đồng. */
export async function payableCart(goods: readonly Wanted[]): Promise<{ id: string; total: number }> {
  const id = await cartOf(goods, { shipping_address: address, metadata });
  return { id, total: await chooseCheapest(id) };
}

/** A cart with these goods that only needs to be completed. */
export async function readyCart(goods: readonly Wanted[]): Promise<string> {
  const { id } = await payableCart(goods);
  await openCashSession(id);
  return id;
}

interface PartsAnswer {
  parts: { producer: { id: string }; mode: string; lines: { line_id: string }[] }[];
}

type Maker = { producer_id: string; mode: string } | undefined;
/** Who sells a good and how it leaves, by variant: a cart must be made to learn it, and no test changes it. */
const makers = new Map<string, Promise<Maker>>();

async function makerOf(good: Buyable): Promise<Maker> {
  const ask = async (): Promise<Maker> => {
    const { parts } = await apiJson<PartsAnswer>(`/store/carts/${await cartOf([good])}/parts`);
    const [part] = parts;
    return part && { producer_id: part.producer.id, mode: part.mode };
  };
  const asked = makers.get(good.variant_id) ?? ask();
  makers.set(good.variant_id, asked);
  return asked;
}

/** Goods of that many different producers that are shipped and well in stock; one each. */
export async function buyablesOfProducers(count: number, atLeast = 10): Promise<Buyable[]> {
  const found = new Map<string, Buyable>();
  for (const good of await buyables(atLeast)) {
    if (found.size >= count) break;
    const maker = await makerOf(good);
    if (maker?.mode === "delivery" && !found.has(maker.producer_id)) found.set(maker.producer_id, good);
  }
  if (found.size < count) throw new Error(`the demo shop has no goods of ${count} producers in stock`);
  return [...found.values()];
}

interface PlacedOrder {
  order_id: string;
  token: string;
  /** Đồng. */
  total: number;
}

/** Completes a cart with cash on delivery. */
export async function placeCash(cartId: string): Promise<PlacedOrder> {
  const { total } = await prepareForCash(cartId);
  return { ...(await completed(cartId)), total };
}

/** An order of these goods with cash on delivery. */
export async function orderCash(goods: readonly Wanted[]): Promise<PlacedOrder> {
  const { id, total } = await payableCart(goods);
  await openCashSession(id);
  return { ...(await completed(id)), total };
}

import { api, apiJson } from "./stack";

/** A product of the catalogue that can be bought right now. */
export interface Buyable {
  product_id: string;
  variant_id: string;
  title: string;
  /** Đồng. */
  price: number;
  stock: number;
}

interface Region {
  id: string;
  currency_code: string;
}

interface StoreProduct {
  id: string;
  title: string;
  variants: {
    id: string;
    inventory_quantity?: number | null;
    calculated_price?: { calculated_amount: number } | null;
  }[];
}

let known: Promise<Region> | undefined;

/** The only region of the shop, asked for once a run. */
export async function region(): Promise<Region> {
  known ??= readRegion();
  return known;
}

async function readRegion(): Promise<Region> {
  const { regions } = await apiJson<{ regions: Region[] }>("/store/regions");
  const [first] = regions;
  if (first === undefined) throw new Error("the demo shop has no region");
  return first;
}

/** Products with a price and at least `atLeast` pieces in stock. */
export async function buyables(atLeast = 5): Promise<Buyable[]> {
  const { id } = await region();
  const fields = "id,title,variants.id,*variants.calculated_price,+variants.inventory_quantity";
  const { products } = await apiJson<{ products: StoreProduct[] }>(
    `/store/products?limit=50&region_id=${id}&fields=${encodeURIComponent(fields)}`,
  );
  return products.flatMap((product) => {
    const [variant] = product.variants;
    const price = variant?.calculated_price?.calculated_amount;
    const stock = variant?.inventory_quantity ?? 0;
    if (variant === undefined || price === undefined || stock < atLeast) return [];
    return [{ product_id: product.id, variant_id: variant.id, title: product.title, price, stock }];
  });
}

/** Any one product of which a whole file of tests may buy. */
export async function buyable(): Promise<Buyable> {
  const [first] = await buyables(20);
  if (first === undefined) throw new Error("the demo shop has nothing in stock");
  return first;
}

/** The product of which there is most, for who buys several times. */
export async function mostStocked(): Promise<Buyable> {
  const [most] = (await buyables(10)).toSorted((a, b) => b.stock - a.stock);
  if (most === undefined) throw new Error("the demo shop has nothing in stock");
  return most;
}

/** Sends a JSON body and gives the answer with its parsed body. */
export async function post(path: string, body: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await api(path, { method: "POST", body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

interface Cart {
  id: string;
  total: number;
  items: { id: string; quantity: number }[];
}

/** A cart with one line. */
export async function cartWith(variantId: string, quantity = 1): Promise<Cart> {
  const { id } = await region();
  const { cart } = await apiJson<{ cart: Cart }>("/store/carts", {
    method: "POST",
    body: JSON.stringify({ region_id: id, items: [{ variant_id: variantId, quantity }] }),
  });
  return cart;
}

/** Where everything that tests buy goes. */
export const address = {
  first_name: "Hợp tác xã Thử nghiệm",
  last_name: "",
  phone: "0912345678",
  address_1: "Thôn 1",
  city: "Xã Hoằng Hóa",
  province: "Thanh Hóa",
  country_code: "vn",
};

/** What buyers of the tests ask for besides. */
export const metadata = { note: "Gọi trước khi giao" };

interface Parts {
  parts: { producer: { id: string }; options: { id: string; kind: "delivery" | "pickup"; amount: number }[] }[];
  totals: { total: number };
}

/** Chooses the cheapest way of delivery of every producer; answers the cart's total in đồng. */
export async function chooseCheapest(cartId: string): Promise<number> {
  const { parts } = await apiJson<Parts>(`/store/carts/${cartId}/parts`);
  const choices = parts.flatMap(({ producer, options }) => {
    const [cheapest] = options.filter(({ kind }) => kind === "delivery").toSorted((a, b) => a.amount - b.amount);
    return cheapest === undefined ? [] : [{ producer_id: producer.id, option_id: cheapest.id }];
  });
  const { totals } = await apiJson<Parts>(`/store/carts/${cartId}/parts`, {
    method: "POST",
    body: JSON.stringify({ choices }),
  });
  return totals.total;
}

/** A payment session as the API answers it. */
interface OpenedSession {
  id: string;
  data: Record<string, unknown>;
  [field: string]: unknown;
}

/** Opens a payment for a cart; `data` is what a buyer sends along. */
export async function openSession(cartId: string, provider_id: string, data?: object): Promise<OpenedSession> {
  const { payment_collection } = await apiJson<{ payment_collection: { id: string } }>("/store/payment-collections", {
    method: "POST",
    body: JSON.stringify({ cart_id: cartId }),
  });
  const { payment_collection: opened } = await apiJson<{ payment_collection: { payment_sessions: OpenedSession[] } }>(
    `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    { method: "POST", body: JSON.stringify({ provider_id, data }) },
  );
  const [session] = opened.payment_sessions;
  if (session === undefined) throw new Error("no payment session was opened");
  return session;
}

/** Gives a cart its address and the cheapest delivery; answers the total in đồng. */
export async function prepareDelivery(cartId: string): Promise<number> {
  await apiJson(`/store/carts/${cartId}?fields=id`, {
    method: "POST",
    body: JSON.stringify({ shipping_address: address, metadata }),
  });
  return chooseCheapest(cartId);
}

/** Opens a payment in cash on delivery. */
export async function openCashSession(cartId: string): Promise<OpenedSession> {
  // What a dishonest buyer would send along: it must not make the cash look collected.
  return openSession(cartId, "pp_cod_cod", { state: "collected", collected_at: "2026-01-01T00:00:00.000Z" });
}

/** Gives a cart its address, the cheapest delivery and a cash-on-delivery session; answers the total in đồng. */
export async function prepareForCash(cartId: string): Promise<{ total: number; session: Record<string, unknown> }> {
  const total = await prepareDelivery(cartId);
  return { total, session: await openCashSession(cartId) };
}

/** Completes a cart; answers its order and link. */
export async function completed(cartId: string): Promise<{ order_id: string; token: string }> {
  const { order } = await apiJson<{ order: { id: string } }>(`/store/carts/${cartId}/complete`, { method: "POST" });
  const body = JSON.stringify({ cart_id: cartId });
  const { token } = await apiJson<{ token: string }>("/store/order-links", { method: "POST", body });
  return { order_id: order.id, token };
}

/** Places a cash-on-delivery order and answers its id and its link's token. */
export async function placeCashOrder(
  variantId: string,
  quantity = 1,
): Promise<{ cart_id: string; order_id: string; token: string; total: number }> {
  const cart = await cartWith(variantId, quantity);
  const { total } = await prepareForCash(cart.id);
  return { cart_id: cart.id, ...(await completed(cart.id)), total };
}

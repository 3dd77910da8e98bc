/** A shop that the bench buys in: ours or the stock one, over the same requests. */
export interface BuyingShop {
  api: string;
  key: string;
  /** Payment provider that needs nobody outside. */
  payment: string;
  /** Variants with plenty in stock. */
  goods: readonly string[];
  /** Chooses how a cart is delivered. */
  deliver: (shop: BuyingShop, cartId: string) => Promise<void>;
}

const address = {
  first_name: "Hợp tác xã Đo tốc độ",
  last_name: "",
  phone: "0912345678",
  address_1: "Thôn 1",
  city: "Xã Hoằng Hóa",
  province: "Thanh Hóa",
  country_code: "vn",
};

/** @throws Error with the answer when a request fails: a figure of failures is no figure */
export async function ask<T>(shop: BuyingShop, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${shop.api}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "x-publishable-api-key": shop.key, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** How long a piece of work takes, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function cartOf(shop: BuyingShop, goods: readonly string[]): Promise<string> {
  const { regions } = await ask<{ regions: { id: string }[] }>(shop, "/store/regions?fields=id");
  const { cart } = await ask<{ cart: { id: string } }>(shop, "/store/carts?fields=id", {
    region_id: regions[0]?.id,
    email: "do-toc-do@example.com",
    shipping_address: address,
    items: goods.map((variant_id) => ({ variant_id, quantity: 1 })),
  });
  return cart.id;
}

/** Puts one piece into an empty cart; only that request counts. */
export async function timeOfAdding(shop: BuyingShop): Promise<number> {
  const id = await cartOf(shop, []);
  const body = { variant_id: shop.goods[0], quantity: 1 };
  return timed(async () => ask(shop, `/store/carts/${id}/line-items`, body));
}

/** Buys one piece of each of the goods; only the completion counts, asked for as the storefront does. */
export async function timeOfCompleting(shop: BuyingShop, goods: readonly string[]): Promise<number> {
  const id = await cartOf(shop, goods);
  await shop.deliver(shop, id);
  const { payment_collection } = await ask<{ payment_collection: { id: string } }>(shop, "/store/payment-collections", {
    cart_id: id,
  });
  await ask(shop, `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: shop.payment,
  });
  let type = "";
  const time = await timed(async () => {
    ({ type } = await ask<{ type: string }>(shop, `/store/carts/${id}/complete?fields=id`, {}));
  });
  if (type !== "order") throw new Error(`cart ${id} became no order`);
  return time;
}

import type { Answer, BuyerApi } from "../../shared/api/answers.server";
import { CART_FIELDS, toCart, type Cart, type MedusaCart } from "./cart";
import { noticeFor, type CurrentGoods, type LineNotice } from "./line-notices";

const fields = `fields=${encodeURIComponent(CART_FIELDS)}`;

interface CartAnswer {
  cart: MedusaCart;
}

interface RegionsAnswer {
  regions: { id: string; currency_code: string }[];
}

interface ProductsAnswer {
  products: {
    variants: {
      id: string;
      manage_inventory?: boolean;
      allow_backorder?: boolean;
      inventory_quantity?: number | null;
      calculated_price?: { calculated_amount: number | null } | null;
    }[];
  }[];
}

/** Reads a cart; null when there is none any more. */
export async function readCart(api: BuyerApi, id: string): Promise<Cart | null> {
  const answer = await api.get<CartAnswer>(`/store/carts/${id}?${fields}`);
  if (!answer.ok && answer.status >= 500) throw new Response(null, { status: 503 });
  return answer.ok ? toCart(answer.data.cart) : null;
}

/** Puts goods into the cart, making one when there is none or when the old one is an order already. */
export async function addToCart(
  api: BuyerApi,
  cartId: string | null,
  line: { variantId: string; quantity: number },
): Promise<Answer<Cart>> {
  const open = cartId === null ? null : await readCart(api, cartId);
  const body = { variant_id: line.variantId, quantity: line.quantity };
  if (open !== null && open.completedAt === null) {
    return cartOf(await api.post<CartAnswer>(`/store/carts/${open.id}/line-items?${fields}`, body));
  }
  const regions = await api.get<RegionsAnswer>("/store/regions");
  if (!regions.ok) return regions;
  const region = regions.data.regions.find((candidate) => candidate.currency_code === "vnd");
  return cartOf(await api.post<CartAnswer>(`/store/carts?${fields}`, { region_id: region?.id, items: [body] }));
}

/** Sets a line's pieces. */
export async function changeLine(
  api: BuyerApi,
  cartId: string,
  lineId: string,
  quantity: number,
): Promise<Answer<Cart>> {
  return cartOf(
    await api.post<CartAnswer>(`/store/carts/${cartId}/line-items/${encodeURIComponent(lineId)}?${fields}`, {
      quantity,
    }),
  );
}

/** Takes a line out of the cart. */
export async function removeLine(api: BuyerApi, cartId: string, lineId: string): Promise<Answer<Cart>> {
  const answer = await api.remove<{ parent: MedusaCart }>(
    `/store/carts/${cartId}/line-items/${encodeURIComponent(lineId)}`,
  );
  if (!answer.ok) return answer;
  return cartOf(await api.get<CartAnswer>(`/store/carts/${cartId}?${fields}`));
}

function cartOf(answer: Answer<CartAnswer>): Answer<Cart> {
  return answer.ok ? { ok: true, data: toCart(answer.data.cart) } : answer;
}

async function currentGoods(api: BuyerApi, cart: Cart): Promise<Map<string, CurrentGoods>> {
  const query = new URLSearchParams({
    region_id: cart.regionId,
    limit: "100",
    fields:
      "id,variants.id,variants.manage_inventory,variants.allow_backorder,*variants.calculated_price,+variants.inventory_quantity",
  });
  for (const id of new Set(cart.lines.map((line) => line.productId))) query.append("id[]", id);
  const answer = await api.get<ProductsAnswer>(`/store/products?${query}`);
  if (!answer.ok) throw new Response(null, { status: 503 });
  const variants = answer.data.products.flatMap((product) => product.variants);
  return new Map(
    variants.map((variant) => {
      const counted = variant.manage_inventory !== false && variant.allow_backorder !== true;
      const price = variant.calculated_price?.calculated_amount ?? null;
      return [variant.id, { price, available: counted ? (variant.inventory_quantity ?? 0) : null }];
    }),
  );
}

export interface CheckedCart {
  cart: Cart;
  /** By line id. */
  notices: Record<string, LineNotice>;
}

/**
 * Holds the cart against today's catalogue. Where only the price changed, the line takes
 * the new price at once and the notice tells the old one, so a page never shows a total
 * that the order would not have.
 */
export async function checkCart(api: BuyerApi, cart: Cart): Promise<CheckedCart> {
  if (cart.lines.length === 0) return { cart, notices: {} };
  const goods = await currentGoods(api, cart);
  const notices = new Map<string, LineNotice>();
  let current = cart;
  for (const line of cart.lines) {
    const notice = noticeFor(line, goods.get(line.variantId));
    if (notice === null) continue;
    notices.set(line.id, notice);
    if (notice.kind !== "price_changed") continue;
    const repriced = await changeLine(api, cart.id, line.id, line.quantity);
    if (repriced.ok) current = repriced.data;
  }
  return { cart: current, notices: Object.fromEntries(notices) };
}

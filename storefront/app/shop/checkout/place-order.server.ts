import type { CartPart, CartPartsAnswer } from "../../../../plugins/ocop/src/contract/cart-parts";
import type { PaymentMethod } from "../../../../plugins/ocop/src/contract/payment";
import type { Answer, BuyerApi } from "../cart/api.server";
import type { Cart } from "../cart/cart";
import { readCart } from "../cart/cart-store.server";
import type { CheckoutInput } from "./fields";
import { methodsOf, PROVIDERS } from "./payment-methods";
import { vietnamesePhone } from "./phone";
import { choicesOf } from "./picks";
import type { PlaceMatch } from "./place";

const CONFLICT = 409;

/**
 * The cart split by producer. `province` is what the buyer typed so far: fees may depend on it before the address is
 * written to the cart.
 */
export async function readParts(api: BuyerApi, cartId: string, province: string): Promise<CartPart[]> {
  const answer = await api.get<CartPartsAnswer>(
    `/store/carts/${cartId}/parts?province=${encodeURIComponent(province)}`,
  );
  return answer.ok ? answer.data.parts : [];
}

/** The ways to pay that the API offers in the cart's region. */
export async function readMethods(api: BuyerApi, regionId: string): Promise<PaymentMethod[]> {
  const answer = await api.get<{ payment_providers: { id: string }[] }>(
    `/store/payment-providers?region_id=${encodeURIComponent(regionId)}`,
  );
  return answer.ok ? methodsOf(answer.data.payment_providers.map(({ id }) => id)) : [];
}

/**
 * The link of the order that this cart already is. Null while the cart is open;
 * this is what makes a second submit, a reload or a late click harmless.
 */
export async function orderTokenOf(api: BuyerApi, cartId: string): Promise<string | null> {
  const answer = await api.post<{ token: string }>("/store/order-links", { cart_id: cartId });
  return answer.ok ? answer.data.token : null;
}

/**
 * Vietnamese write the family name first and Medusa prints first before last name, so the
 * whole name goes into one field and is never turned round.
 */
function addressOf(input: CheckoutInput, place: PlaceMatch) {
  return {
    first_name: input.name,
    last_name: "",
    phone: vietnamesePhone(input.phone) ?? input.phone,
    address_1: input.street,
    city: place.communeName,
    province: place.provinceName,
    country_code: "vn",
    metadata: { commune_code: place.communeCode, province_code: place.provinceCode },
  };
}

async function openPayment(api: BuyerApi, cart: Cart, method: PaymentMethod): Promise<Answer<unknown>> {
  const collection = await api.post<{ payment_collection: { id: string } }>("/store/payment-collections", {
    cart_id: cart.id,
  });
  if (!collection.ok) return collection;
  return api.post(`/store/payment-collections/${collection.data.payment_collection.id}/payment-sessions`, {
    provider_id: PROVIDERS[method],
  });
}

type Problem = Extract<Answer<unknown>, { ok: false }>;
export type Placed =
  | { kind: "placed"; token: string }
  | { kind: "total_changed"; total: number }
  | { kind: "refused"; problem: Problem };

/** Another request may be completing this cart right now: its order is waited for, three seconds at most. */
async function awaitOrder(api: BuyerApi, cartId: string): Promise<string | null> {
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const token = await orderTokenOf(api, cartId);
    if (token !== null) return token;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return null;
}

/**
 * Writes the buyer's answers to the cart and turns it into an order, paid by `method`. `seenTotal` (đồng) is what the buyer was shown: a different total is shown
 * first, never charged silently. Any failure after another request completed the same
 * cart ends at that order.
 */
export async function placeOrder(
  api: BuyerApi,
  cart: Cart,
  input: CheckoutInput,
  place: PlaceMatch,
  method: PaymentMethod,
  seenTotal: number,
): Promise<Placed> {
  const refused = async (problem: Problem): Promise<Placed> => {
    const contended = problem.status >= CONFLICT || (await readCart(api, cart.id))?.completedAt !== null;
    const token = contended ? await awaitOrder(api, cart.id) : null;
    return token === null ? { kind: "refused", problem } : { kind: "placed", token };
  };
  const address = addressOf(input, place);
  const written = await api.post(`/store/carts/${cart.id}?fields=id`, {
    shipping_address: address,
    billing_address: address,
    email: input.email === "" ? null : input.email,
    metadata: { note: input.note, language: api.language },
  });
  if (!written.ok) return refused(written);
  const parts = await readParts(api, cart.id, place.provinceName);
  const delivered = await api.post<CartPartsAnswer>(`/store/carts/${cart.id}/parts`, {
    choices: choicesOf(parts, input.delivery),
  });
  if (!delivered.ok) return refused(delivered);
  const { total } = delivered.data.totals;
  if (total !== seenTotal) return { kind: "total_changed", total };
  const paid = await openPayment(api, cart, method);
  if (!paid.ok) return refused(paid);
  const completed = await api.post<{ type: string }>(`/store/carts/${cart.id}/complete?fields=id`, {});
  if (!completed.ok) return refused(completed);
  const token = await orderTokenOf(api, cart.id);
  return token === null
    ? { kind: "refused", problem: { ok: false, status: 500, code: "unknown_error", message: "", fields: {} } }
    : { kind: "placed", token };
}

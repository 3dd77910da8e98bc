import type { CartPartsAnswer } from "../../../../plugins/ocop/src/contract/cart-parts";
import type { PaymentMethod } from "../../../../plugins/ocop/src/contract/payment";
import type { Answer, BuyerApi } from "../../shared/api/answers.server";
import type { Cart } from "../cart/cart";
import { readCart } from "../cart/cart-store.server";
import { readCardPayment } from "../card/card-session.server";
import type { CheckoutInput } from "./fields";
import { methodsOf, PROVIDERS } from "./payment-methods";
import { vietnamesePhone } from "./phone";
import { choicesOf } from "./picks";
import type { PlaceMatch } from "../../shared/place/decide-place";

const CONFLICT = 409;

/**
 * The cart split by producer. `province` is what the buyer typed so far: fees may depend on it before the address is
 * written to the cart.
 */
export async function readSplit(
  api: BuyerApi,
  cartId: string,
  province: string,
): Promise<Pick<CartPartsAnswer, "parts" | "age_restricted">> {
  const answer = await api.get<CartPartsAnswer>(
    `/store/carts/${cartId}/parts?province=${encodeURIComponent(province)}`,
  );
  return answer.ok ? answer.data : { parts: [], age_restricted: false };
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

async function openPayment(api: BuyerApi, cart: Cart, method: PaymentMethod, total: number): Promise<Answer<unknown>> {
  // A second payment would end the first one, on which the buyer may just be entering the card.
  if (method === "card" && (await readCardPayment(api, cart.id))?.amount === total) return { ok: true, data: null };
  const collection = await api.post<{ payment_collection: { id: string } }>("/store/payment-collections", {
    cart_id: cart.id,
  });
  if (!collection.ok) return collection;
  return api.post(`/store/payment-collections/${collection.data.payment_collection.id}/payment-sessions`, {
    provider_id: PROVIDERS[method],
  });
}

type Problem = Extract<Answer<unknown>, { ok: false }>;
interface Refused {
  kind: "refused";
  problem: Problem;
}
export type Completed = { kind: "placed"; token: string } | { kind: "unpaid" } | Refused;
export type Placed =
  | Exclude<Completed, { kind: "unpaid" }>
  | { kind: "total_changed"; total: number }
  | { kind: "card" };

const unknownProblem: Problem = { ok: false, status: 500, code: "unknown_error", message: "", fields: {} };

/** Another request may be completing this cart right now: its order is waited for, three seconds at most. */
async function awaitOrder(api: BuyerApi, cartId: string): Promise<string | null> {
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const token = await orderTokenOf(api, cartId);
    if (token !== null) return token;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return null;
}

/** A refusal, unless another request has completed the same cart: then it is that order. */
async function refusedUnlessPlaced(
  api: BuyerApi,
  cartId: string,
  problem: Problem,
): Promise<Refused | { kind: "placed"; token: string }> {
  const contended = problem.status >= CONFLICT || (await readCart(api, cartId))?.completedAt !== null;
  const token = contended ? await awaitOrder(api, cartId) : null;
  return token === null ? { kind: "refused", problem } : { kind: "placed", token };
}

/** Code of an answer that Medusa gives, without one of ours, when the payment is not there. */
const NOT_PAID = "not_allowed";

/** Turns a cart whose payment is open into an order; `unpaid` while its card is not charged. */
export async function completeCart(api: BuyerApi, cartId: string): Promise<Completed> {
  const completed = await api.post<{ type: string }>(`/store/carts/${cartId}/complete?fields=id`, {});
  if (!completed.ok && completed.code === NOT_PAID) return { kind: "unpaid" };
  if (!completed.ok) return refusedUnlessPlaced(api, cartId, completed);
  if (completed.data.type !== "order") return { kind: "unpaid" };
  const token = await orderTokenOf(api, cartId);
  return token === null ? { kind: "refused", problem: unknownProblem } : { kind: "placed", token };
}

/**
 * Writes the buyer's answers to the cart and turns it into an order, paid by `method`; a card has to be entered on a
 * page of its own first. `seenTotal` (đồng) is what the buyer was shown: a different total is shown first, never charged
 * silently. Any failure after another request completed the same cart ends at that order.
 */
export async function placeOrder(
  api: BuyerApi,
  cart: Cart,
  input: CheckoutInput,
  place: PlaceMatch,
  method: PaymentMethod,
  seenTotal: number,
): Promise<Placed> {
  const refused = async (problem: Problem): Promise<Placed> => refusedUnlessPlaced(api, cart.id, problem);
  const address = addressOf(input, place);
  const written = await api.post(`/store/carts/${cart.id}?fields=id`, {
    shipping_address: address,
    billing_address: address,
    email: input.email === "" ? null : input.email,
    metadata: { note: input.note, language: api.language },
  });
  if (!written.ok) return refused(written);
  const { parts } = await readSplit(api, cart.id, place.provinceName);
  const delivered = await api.post<CartPartsAnswer>(`/store/carts/${cart.id}/parts`, {
    choices: choicesOf(parts, input.delivery),
  });
  if (!delivered.ok) return refused(delivered);
  const { total } = delivered.data.totals;
  if (total !== seenTotal) return { kind: "total_changed", total };
  const paid = await openPayment(api, cart, method, total);
  if (!paid.ok) return refused(paid);
  if (method === "card") return { kind: "card" };
  const completed = await completeCart(api, cart.id);
  return completed.kind === "unpaid" ? { kind: "refused", problem: unknownProblem } : completed;
}

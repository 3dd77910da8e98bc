import { operatorJson } from "./parts";
import { api, apiJson } from "./stack";

let made = 0;

/** An active promotion in đồng under a code of its own; answers the code. */
export async function promotion(method: Record<string, unknown>, rest: Record<string, unknown> = {}): Promise<string> {
  made += 1;
  const code = `THU-${Date.now().toString(36)}-${made}`.toUpperCase();
  const application_method = { currency_code: "vnd", target_type: "items", allocation: "across", ...method };
  const body = JSON.stringify({ code, type: "standard", status: "active", ...rest, application_method });
  await operatorJson("/admin/promotions", { method: "POST", body });
  return code;
}

/** A cart's money. Đồng. */
export interface CartMoney {
  total: number;
  discount_total: number;
  items: { id: string; total: number; unit_price: number; quantity: number; adjustments: { amount: number }[] }[];
  shipping_methods: { amount: number; total: number; adjustments: { amount: number }[] }[];
}

/** A cart as its buyer reads it. */
export async function cartMoney(cartId: string): Promise<CartMoney> {
  const fields = "id,total,discount_total,*items,*items.adjustments,*shipping_methods,*shipping_methods.adjustments";
  const { cart } = await apiJson<{ cart: CartMoney }>(`/store/carts/${cartId}?fields=${encodeURIComponent(fields)}`);
  return cart;
}

/** Types codes into a cart. */
export async function enterCodes(cartId: string, promo_codes: readonly string[]): Promise<void> {
  await apiJson(`/store/carts/${cartId}/promotions`, { method: "POST", body: JSON.stringify({ promo_codes }) });
}

/** Takes codes out of a cart. */
export async function removeCodes(cartId: string, promo_codes: readonly string[]): Promise<void> {
  await api(`/store/carts/${cartId}/promotions`, { method: "DELETE", body: JSON.stringify({ promo_codes }) });
}
